package org.mingzhang.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.mingzhang.ingest.open.Serving;

/** The process in which documents are opened. What libraries print goes nowhere: standard output carries the answers. */
public final class ImportWorker {
    private ImportWorker() {}

    /** Serves until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        Writer answers = new OutputStreamWriter(System.out, StandardCharsets.US_ASCII);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Serving.serve(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)), answers);
    }
}
