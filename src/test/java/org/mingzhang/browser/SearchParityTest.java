package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.search.Answers;
import org.mingzhang.search.Sampling;
import org.mingzhang.search.text.TokenSamples;
import org.mingzhang.site.SearchEntries;

/** The script answers as Lucene does, and cuts texts as the build does. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchParityTest extends SearchPages {
    @Test
    void theBrowserAnswersAsLuceneDoes() throws IOException {
        List<SearchEntry> entries = SearchEntries.of(Path.of("content"));
        List<Answers.Answer> answers = new ArrayList<>();
        String manifest = Answers.write(
                        entries.size(),
                        SearchEntries.source(Path.of("content")),
                        file -> {},
                        () -> new Sampling(entries, SEED).queries(650),
                        answers::add)
                .manifest()
                .value();
        assertTrue(Files.exists(site().resolve(manifest)), "the same index was published: " + manifest);
        assertAnswers(manifest, answers);
    }

    @Test
    void theBrowserAnswersAsLuceneDoesOnALargeSite() throws IOException {
        List<SearchEntry> entries = SearchEntries.of(Path.of("content"));
        List<Answers.Answer> answers = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        String manifest = Answers.writeAsOfALargeSite(
                        SearchEntries.source(Path.of("content")),
                        files::add,
                        () -> new Sampling(entries, SEED).queries(650),
                        answers::add)
                .manifest()
                .value();
        page.route("**/search/**", route -> {
            String address = route.request().url();
            files.stream()
                    .filter(file -> address.endsWith("/" + file.path().value()))
                    .findFirst()
                    .ifPresentOrElse(
                            file -> route.fulfill(new Route.FulfillOptions()
                                    .setBody(new String(file.bytes(), StandardCharsets.UTF_8))),
                            route::resume);
        });
        assertAnswers(manifest, answers);
        Object grams = page.evaluate(
                "async manifest => Array.from((await mingzhangSearch.open('../' + manifest).start()).heavy).filter(t => t.length === 4).length",
                manifest);
        assertTrue((int) grams > 10, grams + " terms of four characters");
    }

    private static String answering() throws IOException {
        return "("
                + Files.readString(Path.of("src/test/resources/search/answer.js"))
                        .replaceFirst("^//.*", "") + ")";
    }

    /** Asks the index of a manifest what Lucene was asked. */
    private void assertAnswers(String manifest, List<Answers.Answer> answers) throws IOException {
        page.navigate(root() + "search/");
        String script = """
                async ([manifest, lines]) => {
                  const index = mingzhangSearch.open("../" + manifest);
                  const answer = ANSWER;
                  const out = [];
                  for (const line of lines) out.push(JSON.stringify(await answer(index, JSON.parse(line))));
                  return out;
                }""".replace("ANSWER", answering());
        List<String> expected = answers.stream().map(Answers.Answer::toJson).toList();
        List<?> lines = (List<?>) page.evaluate(script, List.of(manifest, expected));
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), String.valueOf(lines.get(i)), "seed " + SEED);
        }
    }

    @Test
    void theBrowserCutsTextAsJavaDoes() {
        List<String> texts = TokenSamples.of(20_000, SEED);
        page.navigate(root() + "search/");
        // The index has the traditional characters it needs; here all must be there.
        page.route("**/fold.json", route -> {
            String there = route.fetch().text();
            String release = there.substring(0, there.indexOf(',') + 1);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(release + TokenSamples.foldTable() + "]"));
        });
        page.evaluate(
                "async () => mingzhangSearch.open(document.querySelector('[data-search]').dataset.search).ask({ query: '養老' }).then(() => 0)");
        Object cut = page.evaluate("""
                texts => texts.map(t => {
                  const s = JSON.parse(t);
                  const f = mingzhangSearch.fold(s);
                  return [f.origins.join(), ...mingzhangSearch.tokens(f.text).map(k => `${k.term} ${k.single} ${k.run} ${k.start} ${k.end}`),
                    ...mingzhangSearch.values(f.text).map(v => `${v.term} ${v.start} ${v.end}`)].join("\\n");
                })""", texts.stream().map(TokenSamples::toJson).toList());
        List<?> actual = (List<?>) cut;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertEquals(TokenSamples.cut(text), actual.get(i), () -> TokenSamples.toJson(text) + ", seed " + SEED);
        }
    }
}
