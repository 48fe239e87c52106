package org.diptych.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diptych.core.draft.Glossary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {
    private static final String TEXT = "# Ours.\r\n\r\nen\tzh\r\nlanguage model\t语言模型\tnot 语言模式\r\n  cat \t 猫\r\n# end";

    @Test
    void termsAreReadAndRemarksAreNone() {
        assertThat(Glossary.parse(TEXT).terms())
                .containsExactly(new Term("language model", "语言模型"), new Term("cat", "猫"));
    }

    @Test
    void aChangeLeavesEveryOtherLineAsItIs() {
        Glossary glossary = Glossary.parse(TEXT);
        List<Term> terms = new ArrayList<>(glossary.terms());
        terms.set(1, new Term("tomcat", "公猫"));
        assertThat(glossary.with(terms).text()).isEqualTo(TEXT.replace("  cat \t 猫", "tomcat\t公猫") + "\r\n");
        assertThat(Glossary.EMPTY.with(List.of(new Term("a", "b"))).text()).isEqualTo("en\tzh\na\tb\n");
    }

    @Property(tries = 300)
    void anyTextIsAGlossaryAndStaysAsItIs(@ForAll String text) {
        String unix = text.replace("\r", "");
        Glossary glossary = Glossary.parse(unix);
        assertThat(glossary.text()).isEqualTo(unix);
        assertThat(Glossary.parse(glossary.with(glossary.terms()).text()).terms())
                .isEqualTo(glossary.terms());
    }

    @Test
    void aTermIsFoundAsAWordInEitherDirection() {
        Glossary glossary = Glossary.parse(TEXT);
        assertThat(glossary.in("Cats and Language models", "en", "zh-CN"))
                .containsExactly(new Term("language model", "语言模型"), new Term("cat", "猫"));
        assertThat(glossary.in("concatenate", "en", "zh")).isEmpty();
        assertThat(glossary.in("一只猫。", "zh", "en")).containsExactly(new Term("猫", "cat"));
        assertThat(glossary.in("a cat", "en", "fr")).isEmpty();
    }

    @Test
    void itLiesInTheSiteAndIsWrittenOnlyIfItChanged(@TempDir Path site, @TempDir Path data) throws Exception {
        GlossaryFile file = GlossaryFile.of(Optional.of(site), data);
        assertThat(file.read()).isEqualTo(Glossary.EMPTY);
        file.write(Glossary.EMPTY, Glossary.EMPTY);
        assertThat(file.path()).doesNotExist();
        file.write(Glossary.EMPTY, Glossary.EMPTY.with(List.of(new Term("cat", "猫"))));
        assertThat(site.resolve("diptych-glossary.txt")).hasContent("en\tzh\ncat\t猫\n");
        Files.write(file.path(), new byte[] {(byte) 0xd6, (byte) 0xd0});
        assertThatThrownBy(file::read).isInstanceOf(CharacterCodingException.class);
    }
}
