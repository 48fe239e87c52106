package org.diptych.core.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {
    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void choose() {
        path = folder.resolve("of a site").resolve(WordFile.OF_SITE);
    }

    @Test
    void aFileThatIsNotThereHoldsNoWordsAndIsMadeWithItsFolder() throws IOException {
        WordFile file = new WordFile(path);
        assertThat(file.read().isEmpty()).isTrue();

        WordList words = file.add("Dirichlet");

        assertThat(words.sorted()).containsExactly("Dirichlet");
        assertThat(Files.readString(path)).isEqualTo("Dirichlet\n");
        assertThat(file.read()).isEqualTo(words).hasSameHashCodeAs(words).hasToString(words.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"# mine\n\none\n", "# mine\n\none", "# mine\r\n\r\none\r\n", "\uFEFF# mine\none\n"})
    void whatStandsInTheFileStaysAsItIs(String before) throws IOException {
        WordFile file = file(before);

        file.add("zwei");

        String end = before.contains("\r\n") ? "\r\n" : "\n";
        assertThat(Files.readString(path)).isEqualTo(before + (before.endsWith("\n") ? "" : end) + "zwei" + end);
        assertThat(file.read().sorted()).containsExactly("one", "zwei");
    }

    @Test
    void aWordThatIsThereIsNotWrittenAgain() throws IOException {
        WordFile file = file("word\nDirichlet");

        for (String known : List.of("word", "Word", "WORD", "word's", "Dirichlet’s")) {
            assertThat(file.add(known).sorted()).containsExactly("Dirichlet", "word");
        }
        assertThat(Files.readString(path)).isEqualTo("word\nDirichlet");
    }

    /** It would be written back with other characters. */
    @Test
    void aFileInAnotherEncodingIsNeitherReadNorWritten() throws IOException {
        byte[] latin = {'n', 'a', (byte) 0xEF, 'f', '\n'};
        WordFile file = file("");
        Files.write(path, latin);

        assertThatThrownBy(file::read).isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> file.add("word")).isInstanceOf(CharacterCodingException.class);
        assertThat(Files.readAllBytes(path)).isEqualTo(latin);
    }

    @Test
    void aFileTooLongForAListOfWordsIsNotRead() throws IOException {
        WordFile file = file("word\n".repeat(1 << 20));

        assertThatThrownBy(() -> file.add("new")).isInstanceOf(IOException.class);
        assertThat(Files.size(path)).isEqualTo(5L << 20);
    }

    @Test
    void twoListsTogetherHaveTheWordsOfBoth() {
        WordList one = WordList.of(List.of("b", " ", "don’t"));
        WordList both = one.and(WordList.of(List.of("a", "B")));

        assertThat(both.sorted()).containsExactly("a", "B", "b", "don't");
        assertThat(both.has("DON'T")).isTrue();
        assertThat(one.and(WordList.EMPTY)).isSameAs(one);
        assertThat(WordList.EMPTY.and(one)).isEqualTo(one).isNotEqualTo(both);
    }

    private WordFile file(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return new WordFile(path);
    }
}
