package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.ui.editor.StateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTypingTest {

    @ParameterizedTest
    @CsvSource({
        "'$$;\\begin{cases}|;$$', '$$;\\begin{cases};|;\\end{cases};$$'",
        "'$$;  \\begin{array}{ll}|;$$', '$$;  \\begin{array}{ll};  |;  \\end{array};$$'",
        "'$$;\\begin{cases}|;x;\\end{cases};$$', ''",
        "'$$;\\begin{a};\\begin{cases}|;\\end{a};$$', '$$;\\begin{a};\\begin{cases};|;\\end{cases};\\end{a};$$'",
        "'text|', ''",
    })
    void enterBringsTheEndThatAnEnvironmentLacks(String before, String after) {
        StateText text = StateText.of(before.replace(';', '\n'));
        assertThat(TexTyping.enter(text.caret()).map(text::after).orElse("")).isEqualTo(after.replace(';', '\n'));
    }

    @Test
    void namesBeginWithWhatIsTypedTheShortOnesFirst() {
        assertThat(TexCommands.commands("alp", List.of())).startsWith("alpha");
        assertThat(TexCommands.commands("in", List.of("inner")))
                .startsWith("in", "inf", "int")
                .contains("inner");
        assertThat(TexCommands.environments("al", List.of()))
                .startsWith("align")
                .contains("aligned");
        assertThat(TexCommands.sign("alpha")).isEqualTo("α");
        assertThat(TexCommands.sign("frac")).isEmpty();
    }
}
