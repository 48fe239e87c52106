package org.diptych.core.check.drift.facts.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** How a formula is typed and spaced changes nothing of what is read; what it says does, wherever it stands. */
class TexReadingPropertyTest {
    private static final List<String> SPACING =
            List.of("\\,", "\\;", "\\!", "\\quad ", "~", "  ", "{}", "\\displaystyle ", "\n", "\\big ", "%\n");

    private static String all(String tex) {
        return TexReading.of(tex).all();
    }

    /** Pieces that are whole by themselves, so that they may stand beside each other. */
    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "x ",
                        "y ",
                        "2 ",
                        "+ ",
                        "= ",
                        "( ",
                        ") ",
                        "\\alpha ",
                        "\\sum ",
                        "x_{i} ",
                        "y^{2} ",
                        "z_{j}^{k} ",
                        "\\frac{a}{b} ",
                        "\\sqrt{x} ",
                        "\\sqrt[3]{x} ",
                        "\\hat{y} ",
                        "\\mathbf{w} ",
                        "\\max ",
                        "\\infty ",
                        "\\left( a \\right) ",
                        "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} ",
                        "f' ",
                        "\\{ ",
                        "| ",
                        "\\text{ 若 } ",
                        "× ",
                        "α ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 500)
    void spacesBetweenPiecesSayNothing(@ForAll("pieces") List<String> pieces, @ForAll @IntRange(max = 10) int spacing) {
        assertThat(all(String.join(SPACING.get(spacing), pieces))).isEqualTo(all(String.join("", pieces)));
    }

    @Property(tries = 500)
    void bracesAroundTheWholeSayNothing(@ForAll("pieces") List<String> pieces) {
        String tex = String.join("", pieces);

        assertThat(all("{" + tex + "}")).isEqualTo(all(tex));
        assertThat(all("\\begin{aligned}" + tex + "\\end{aligned}")).isEqualTo(all(tex));
    }

    @Property(tries = 500)
    void aPieceMoreIsRead(@ForAll("pieces") List<String> pieces, @ForAll @IntRange(max = 6) int place) {
        int at = Math.min(place, pieces.size());
        String more = String.join("", pieces.subList(0, at)) + "\\omega "
                + String.join("", pieces.subList(at, pieces.size()));

        assertThat(all(more)).contains("\\omega");
        assertThat(TexReading.of(more).sameAs(TexReading.of(String.join("", pieces)), true))
                .isFalse();
    }

    /** A mark put at either end tells the two orders apart. */
    @Property(tries = 500)
    void theOrderOfPiecesIsRead(@ForAll("pieces") List<String> pieces) {
        String tex = String.join("", pieces);

        assertThat(all("\\psi " + tex)).startsWith("\\psi").isNotEqualTo(all(tex + "\\psi"));
        assertThat(all("\\psi " + tex)).isEqualTo("\\psi" + all(tex));
    }

    @Property(tries = 500)
    void scriptsAreReadInOneOrder(@ForAll @From("scripts") String lower, @ForAll @From("scripts") String upper) {
        assertThat(all("x_{" + lower + "}^{" + upper + "}")).isEqualTo(all("x^{" + upper + "}_{" + lower + "}"));
        assertThat(all("x_{" + lower + "}").equals(all("x^{" + lower + "}"))).isFalse();
    }

    @Provide
    Arbitrary<String> scripts() {
        return Arbitraries.of("i", "i+1", "\\alpha", "\\text{max}", "(n)", "2k", "*", "-1", "\\hat{i}", "日");
    }

    @Property(tries = 300)
    void whichOfTwoComesFirstDoesNotMatter(
            @ForAll("pieces") List<String> one, @ForAll("pieces") List<String> other, @ForAll boolean translated) {
        TexReading here = TexReading.of(String.join("", one));
        TexReading there = TexReading.of(String.join("", other));

        assertThat(here.sameAs(there, translated)).isEqualTo(there.sameAs(here, translated));
    }

    @Property(tries = 100)
    void rowsOfAGridAreReadAndThoseOfALayoutAreNot(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(max = 9) Integer> rows) {
        String broken = String.join(
                " \\\\ ", rows.stream().map(row -> "a_{" + row + "} & b").toList());
        String inOne = broken.replace("\\\\", "");

        assertThat(all("\\begin{align*} " + broken + " \\\\ \\end{align*}")).isEqualTo(all(inOne.replace("&", "")));
        assertThat(all("\\begin{cases} " + broken + " \\end{cases}"))
                .isNotEqualTo(all("\\begin{cases} " + inOne + " \\end{cases}"));
        assertThat(all("\\begin{cases} " + broken + " \\\\ \\end{cases}"))
                .isEqualTo(all("\\begin{cases} " + broken + " \\end{cases}"));
    }
}
