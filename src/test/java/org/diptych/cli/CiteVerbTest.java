package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteVerbTest {
    private static final String TIDES =
            "@article{ash2019, author={Ash, Corin and Bell, Tamsin}, title={Slow Tides}, journal={Annals}, volume=3, year=2019}\n";
    private static final String CLOCKS =
            "@misc{clocks, author={周志华 and 李四}, title={Clocks}, eprint={2407.02446}, archivePrefix={arXiv}, year=2024}\n";

    @TempDir
    Path folder;

    private final InMemoryTerminal terminal = new InMemoryTerminal(Locale.ENGLISH);

    @Test
    void printsALineForEachEntry() throws IOException {
        assertThat(terminal.run("cite", file("a.bib", TIDES + CLOCKS))).isZero();

        assertThat(terminal.error()).isEmpty();
        assertThat(terminal.out().lines())
                .containsExactly(
                        "[ash2019] Ash, C., & Bell, T. (2019). Slow Tides. Annals, 3.",
                        "[clocks] 周志华 & 李四. (2024). Clocks. In arXiv: Vol. abs/2407.02446."
                                + " https://doi.org/10.48550/ARXIV.2407.02446");
    }

    @Test
    void readsRisAndCslJson() throws IOException {
        terminal.run("cite", file("a.ris", "TY  - BOOK\nAU  - Ash, Corin\nTI  - Tides\nPY  - 2001\nER  - \n"));
        terminal.run("cite", file("a.json", "[{\"id\": \"x\", \"type\": \"book\", \"title\": \"Clocks\"}]"));

        assertThat(terminal.out().lines())
                .containsExactly("[ash2001tides] Ash, C. (2001). Tides.", "[x] Clocks. (n.d.).");
    }

    @Test
    void namesWhatItCannotReadByItsLineAndPrintsTheRest() throws IOException {
        Path bib = file("a.bib", TIDES + "@book{open, title={No end,\n\n" + CLOCKS);

        assertThat(terminal.run("cite", bib)).isEqualTo(1);

        assertThat(terminal.out().lines()).hasSize(2);
        assertThat(terminal.error().lines()).singleElement().asString().startsWith(bib + ":2: ");
    }

    @Test
    void printsOnlyTheEntryAskedFor() throws IOException {
        assertThat(terminal.run("cite", file("a.bib", TIDES + CLOCKS), "--key", "clocks"))
                .isZero();

        assertThat(terminal.out().lines()).singleElement().asString().startsWith("[clocks] 周志华");
    }

    @Test
    void theOnlyEntryGetsTheKeyAskedFor() throws IOException {
        terminal.run("cite", file("a.bib", TIDES), "--key", "slow_tides");

        assertThat(terminal.out()).startsWith("[slow_tides] Ash");
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        assertThat(terminal.run("cite", file("a.bib", TIDES + CLOCKS), "--key", "nobody"))
                .isEqualTo(2);
        assertThat(terminal.run("cite", folder.resolve("missing.bib"))).isEqualTo(2);
        assertThat(terminal.run("cite", file("prose.bib", "Just prose."))).isEqualTo(2);

        assertThat(terminal.error().lines()).hasSize(3);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void neverPrintsTheSameKeyTwice() throws IOException {
        terminal.run("cite", file("a.bib", TIDES + TIDES));

        assertThat(terminal.out().lines().map(line -> line.replaceAll("].*", "")))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
