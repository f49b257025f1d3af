package org.mingzhang.ingest.made;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes pages as OFD. */
final class OfdMaker {
    private static final float MM = 25.4f / 72;
    private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private OfdMaker() {}

    static byte[] ofd(List<PageMaker.Page> pages) throws IOException {
        Map<String, String> entries = new HashMap<>();
        entries.put(
                "OFD.xml",
                "<ofd:OFD" + NS
                        + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"")
                    .append(i + 1)
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(i)
                    .append("/Content.xml\"/>");
            entries.put("Doc_0/Pages/Page_" + i + "/Content.xml", page(pages.get(i)));
        }
        entries.put(
                "Doc_0/Document.xml",
                "<ofd:Document" + NS
                        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
                        + list + "</ofd:Pages></ofd:Document>");
        return OfficeMaker.zip(entries);
    }

    private static String page(PageMaker.Page page) {
        StringBuilder xml = new StringBuilder("<ofd:Page" + NS + "><ofd:Content><ofd:Layer ID=\"9\">");
        for (PageMaker.Rule rule : page.rules()) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<ofd:PathObject ID=\"1\" Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>M %.3f %.3f L %.3f %.3f</ofd:AbbreviatedData></ofd:PathObject>",
                    rule.x0() * MM,
                    rule.y0() * MM,
                    rule.x1() * MM,
                    rule.y1() * MM));
        }
        for (PageMaker.Run run : page.runs()) {
            StringBuilder deltas = new StringBuilder();
            for (int i = 0; i + 1 < run.text().length(); i++) {
                char c = run.text().charAt(i);
                deltas.append(String.format(Locale.ROOT, "%.3f ", (c < 0x2000 ? run.size() / 2 : run.size()) * MM));
            }
            String text = run.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            xml.append(String.format(
                    Locale.ROOT,
                    "<ofd:TextObject ID=\"2\" Boundary=\"%.3f %.3f 200 10\" Size=\"%.3f\"><ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>",
                    run.x() * MM,
                    run.y() * MM,
                    run.size() * MM,
                    deltas.toString().strip(),
                    text));
        }
        return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }
}
