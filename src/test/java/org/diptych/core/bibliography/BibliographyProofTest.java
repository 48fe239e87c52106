package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.bibliography.format.ApaFormatter;
import org.diptych.core.bibliography.key.KeyProposal;
import org.diptych.core.bibliography.read.BibliographyText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every reference of a bibliography of three hundred invented works against another engine's: see
 * {@code src/test/scripts/make-references.mjs}.
 */
class BibliographyProofTest {
    private static final Path FOLDER = Path.of("src/test/resources/bibliography");
    private static final Pattern LINE = Pattern.compile("\\[([^]]+)] (.+)");

    private static final Map<String, String> printed = new LinkedHashMap<>();

    @BeforeAll
    static void printAll() throws IOException {
        ApaFormatter formatter = new ApaFormatter();
        KeyProposal keys = new KeyProposal(List.of());
        for (String file : List.of("works.bib", "works.ris", "works.json")) {
            ReadWorks read = BibliographyText.readFile(file, Files.readString(FOLDER.resolve(file)));
            assertThat(read.faults()).as(file).isEmpty();
            read.works().forEach(work -> printed.put(keys.keep(work), formatter.format(work)));
        }
    }

    @Test
    void everyReferenceIsWhatTheStylesOwnEngineMakes() throws IOException {
        Map<String, String> expected = lines("expected.txt");
        expected.putAll(lines("differences.txt"));

        assertThat(expected).hasSizeGreaterThanOrEqualTo(300);
        assertThat(printed).containsExactlyEntriesOf(expected);
    }

    @Test
    void everyDifferenceIsOne() throws IOException {
        assertThat(lines("expected.txt").entrySet())
                .doesNotContainAnyElementsOf(lines("differences.txt").entrySet());
    }

    @Test
    void noneHoldsWhatThePageWouldMisshow() {
        assertThat(printed.values()).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern("[{}\\\\<>\\n\\r\\t\uE000-\uF8FF]|  |``|''|\\$\\$|&(?:lt|gt|amp)(?!;)")
                .doesNotStartWith(" ")
                .endsWith(text.strip()));
    }

    @Test
    void eachEndsWithAPeriodOrAnAddress() {
        assertThat(printed.values()).allMatch(text -> text.matches(".*(?:[.?!][”’]?|\\)|https?://\\S+)$"));
    }

    private static Map<String, String> lines(String file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        try (Stream<String> all = Files.lines(FOLDER.resolve(file))) {
            all.filter(line -> !line.startsWith("#")).forEach(line -> {
                Matcher parts = LINE.matcher(line);
                assertThat(parts.matches()).as(line).isTrue();
                lines.put(parts.group(1), parts.group(2));
            });
        }
        return lines;
    }
}
