package org.mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressReaderTest {
    @ParameterizedTest(name = "{1} in {0} means {2}")
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "index.html        | ./                        | index.html",
                "index.html        | \"\"                      | index.html",
                "index.html        | a/b/                      | a/b/index.html",
                "index.html        | a/b                       | a/b",
                "index.html        | a/b/index.html#x          | a/b/index.html#x",
                "a/b/index.html    | ../../                    | index.html",
                "a/b/index.html    | ../..                     | index.html",
                "a/b/index.html    | ..                        | a/index.html",
                "a/b/index.html    | .                         | a/b/index.html",
                "a/b/index.html    | #x                        | a/b/index.html#x",
                "a/b/index.html    | ?q=1#x                    | a/b/index.html#x",
                "a/b/index.html    | ?q=a/../../../b           | a/b/index.html",
                "a/b/index.html    | c.csv?v=1/2               | a/b/c.csv",
                "a/b/index.html    | c%2Ecsv#%E8%B4%A6+        | a/b/c.csv#账+",
                "a/b/index.html    | %2e%2e/c                  | a/c",
                "a/b/index.html    | 账.pdf                    | a/b/账.pdf",
                "a/b/index.html    | c%zz                      | a/b/c%zz",
                "a/b/index.html    | #                         | a/b/index.html",
                "a/b/index.html    | #Top                      | a/b/index.html",
                "a/b/index.html    | #x:~:text=y               | a/b/index.html#x",
                "a/b/index.html    | \" c \"                   | a/b/c",
                "a/b/index.html    | c//d                      | a/b/c/d",
                "a/b/index.html    | /open/c                   | c",
                "a/b/index.html    | /open/                    | index.html",
                "a/b/index.html    | https://example.org/open/c/#x | c/index.html#x",
                "a/b/index.html    | https://example.org/open  | index.html",
                "a/b/index.html    | https://example.org/other | outside",
                "a/b/index.html    | HTTPS://example.net       | outside",
                "a/b/index.html    | //example.net/a           | outside",
                "a/b/index.html    | mailto:a@example.org      | outside",
                "a/b/index.html    | ../../../c                | leads out of the site",
                "a/b/index.html    | ../../../open/c           | leads out of the site",
                "a/b/index.html    | /c                        | leads out of the site, which begins at /open/",
                "a/b/index.html    | javascript:alert(1)       | begins with \"javascript:\", which cannot be followed from a page",
            })
    void readsAnAddressAsABrowserDoes(String from, String written, String meaning) {
        assertEquals(meaning, said(new AddressReader(URI.create("https://example.org/open")).read(from, written)));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org, /c", "/, /c", "'', /c", "/open/, /open/c"})
    void takesAnyFormOfBase(String base, String written) {
        assertEquals("c", said(new AddressReader(URI.create(base)).read("x/index.html", written)));
    }

    private static String said(Address address) {
        return switch (address) {
            case Address.Outside outside -> "outside";
            case Address.Inside inside -> inside.path() + (inside.fragment().isEmpty() ? "" : "#" + inside.fragment());
            case Address.Wrong wrong -> wrong.why();
        };
    }
}
