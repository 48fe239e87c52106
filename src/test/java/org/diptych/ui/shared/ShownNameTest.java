package org.diptych.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShownNameTest {

    @Test
    void aNameIsOneLineAndHidesNothing() {
        assertThat(ShownName.of("two\nlines\r\tand \u0000 a bell\u0007.md")).isEqualTo("two␊lines␍␉and ␀ a bell␇.md");
        assertThat(ShownName.of("\u202egpj.md")).isEqualTo("⟨U+202E⟩gpj.md");
        assertThat(ShownName.of("a\u2028b\u0085c\u200bd\u2066e")).isEqualTo("a⟨U+2028⟩b⟨U+0085⟩c⟨U+200B⟩d⟨U+2066⟩e");
    }

    @Test
    void whatAnAuthorWritesStaysAsItIs() {
        String name = "文章 é 👩‍🔬 نص — e\u0301.md";
        assertThat(ShownName.of(name)).isSameAs(name);
    }

    @Property(tries = 500)
    void nothingShownBreaksALineOrTurnsIt(@ForAll String name) {
        assertThat(ShownName.of(name).codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> c == 0x2028 || c == 0x2029)
                .noneMatch(c -> c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069);
    }
}
