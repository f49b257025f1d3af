import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the two tables of the search from ICU's data (Unicode licence). Run once, when ICU has better data; the tables are committed:
 * {@code java -cp icu4j.jar bench/MakeTables.java src/main/resources/search}.
 */
final class MakeTables {
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        Transliterator latin = Transliterator.getInstance("Han-Latin");
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        Map<String, StringBuilder> syllables = new TreeMap<>();
        for (int c = FIRST; c <= LAST; c++) {
            String character = Character.toString(c);
            String folded = simplify.transliterate(character);
            if (!folded.equals(character) && folded.length() == 1) {
                from.append(character);
                to.append(folded);
            } else if (c >= 0x4E00) {
                String syllable = plain(latin.transliterate(character));
                if (syllable.matches("[a-z]+")) {
                    syllables.computeIfAbsent(syllable, s -> new StringBuilder()).append(character);
                }
            }
        }
        write(folder.resolve("fold.txt"), List.of(from.toString(), to.toString()));
        write(
                folder.resolve("pinyin.txt"),
                syllables.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    }

    /** Without tones; ü is v. */
    private static String plain(String printed) {
        String apart = Normalizer.normalize(printed, Normalizer.Form.NFD);
        return apart.replace("u\u0308", "v").replaceAll("\\p{M}", "");
    }

    private static void write(Path file, List<String> lines) throws Exception {
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
