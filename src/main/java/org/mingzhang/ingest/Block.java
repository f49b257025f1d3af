package org.mingzhang.ingest;

/** What a source is made of, in reading order. */
public sealed interface Block extends java.io.Serializable permits Line, Grid {}
