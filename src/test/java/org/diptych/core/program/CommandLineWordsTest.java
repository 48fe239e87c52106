package org.diptych.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command is its words, however they are quoted. */
class CommandLineWordsTest {

    @Property(tries = 2000)
    void wordsInDoubleQuotesComeBackAsTheyAre(@ForAll @Size(min = 1, max = 5) List<@From("words") String> words)
            throws ProgramFault {
        String command = words.stream()
                .map(word -> '"' + word.replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(" "));

        assertThat(CommandLineWords.of("prog " + command))
                .startsWith("prog")
                .endsWith(words.toArray(String[]::new))
                .hasSize(words.size() + 1);
    }

    @Property(tries = 2000)
    void withoutQuotesBlanksAloneComeBetween(
            @ForAll @Chars({'a', '\\', '-', '$', '`', ';', '|', '*', ' ', '\t', '猫', '（'}) @StringLength(max = 20)
                    String typed)
            throws ProgramFault {
        String command = "x" + typed;

        assertThat(CommandLineWords.of(command)).containsExactly(command.strip().split("\\s+"));
        assertThat(CommandLineWords.of(" \t" + command + "\n")).isEqualTo(CommandLineWords.of(command));
    }

    @Property(tries = 1000)
    void inSingleQuotesNothingIsRead(
            @ForAll @Chars({'a', '\\', '"', ' ', '$', '影'}) @StringLength(max = 12) String inside) throws ProgramFault {
        assertThat(CommandLineWords.of("p '" + inside + "' q")).containsExactly("p", inside, "q");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"C:\\Program Files\\pic.exe\" up|C:\\Program Files\\pic.exe,up",
                "\\\\server\\share\\x.exe|\\\\server\\share\\x.exe",
                "a\"b c\"'d e'f|ab cd ef",
                "it\\'s|it's",
                "say \"it's\"|say,it's",
                "say '\"'|say,\"",
                "x \"\"|x,",
                "x '' y|x,,y",
                "/usr/bin/上传　图片|/usr/bin/上传,图片",
            })
    void quotesHoldWhatAnAuthorTypes(String command, String words) throws ProgramFault {
        assertThat(CommandLineWords.of(command)).isEqualTo(List.of(words.split(",", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"a 'b|'", "a \"b|\"", "a \"b\\\"|\"", "'a\\'b'|'", "\"it's|\"", "\"|\""})
    void aQuoteThatIsNotClosedIsNamed(String command, String quote) {
        assertThatThrownBy(() -> CommandLineWords.of(command)).isInstanceOfSatisfying(ProgramFault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(ProgramFault.Kind.QUOTES);
            assertThat(fault.named()).isEqualTo(quote);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "''", "\"\" -x", "　"})
    void aCommandWithoutAProgramIsNone(String command) {
        assertThatThrownBy(() -> CommandLineWords.of(command))
                .isInstanceOfSatisfying(
                        ProgramFault.class, fault -> assertThat(fault.kind()).isEqualTo(ProgramFault.Kind.NO_COMMAND));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars('a', ' ', '"', '\'', '\n', '$', '猫', '-')
                .ofMaxLength(8);
    }
}
