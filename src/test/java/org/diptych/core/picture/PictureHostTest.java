package org.diptych.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.diptych.core.program.ProgramFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The author's own command puts a picture on the web, and says where it is. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its programs are those of a Unix")
class PictureHostTest {
    private static final String ADDRESS = "https://img.example.org/2026/dial.png";

    @TempDir
    Path folder;

    private PictureHost host(String lines, String more) throws IOException {
        Path script = Files.writeString(folder.resolve("up load.sh"), lines + "\n");
        return new PictureHost("sh '" + script + "'" + more, Duration.ofSeconds(60));
    }

    private String upload(String lines) throws Exception {
        return host(lines, "").upload(folder.resolve("日 晷.png"));
    }

    @Test
    void thePictureIsTheLastWordOfTheCommand() throws Exception {
        Path said = folder.resolve("said");
        host("for word; do echo \"<$word>\"; done > '" + said + "'; echo " + ADDRESS, " -p 'my bucket'")
                .upload(folder.resolve("日 晷.png"));

        assertThat(said).hasContent("<-p>\n<my bucket>\n<" + folder.resolve("日 晷.png") + ">\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo " + ADDRESS,
                "echo 'Upload Success:'; echo '  " + ADDRESS + "  '",
                "printf '" + ADDRESS + "\\r\\n'",
                "echo https://first.example.org/a.png; echo " + ADDRESS + "; echo done.",
                "echo 'see https://example.org/help for help'; printf " + ADDRESS,
                "echo warning: slow >&2; echo " + ADDRESS
            })
    void itsAddressIsTheLastLineThatIsOne(String lines) throws Exception {
        assertThat(upload(lines)).isEqualTo(ADDRESS);
    }

    @Test
    void anAddressMayHoldWhatAddressesHold() throws Exception {
        assertThat(upload("echo 'http://例子.测试/日晷(1).png?x=1&y=[2]#z'")).isEqualTo("http://例子.测试/日晷(1).png?x=1&y=[2]#z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "echo quota exceeded >&2; echo " + ADDRESS + "; exit 1|false|quota exceeded",
                "echo 未登录; exit 3|false|未登录",
                "exit 1|false|~~",
                "echo saved as dial.png|true|saved as dial.png",
                "echo no key >&2; echo ok|true|no key",
                "echo ftp://example.org/a.png|true|ftp://example.org/a.png",
                "echo '" + ADDRESS + "\"><b>'|true|" + ADDRESS + "\"><b>",
                ":|true|~~"
            })
    void withoutAnAddressWhatTheCommandSaidIsTold(String lines, boolean silent, String said) {
        assertThatThrownBy(() -> upload(lines)).isInstanceOfSatisfying(PictureHost.Refused.class, refused -> {
            assertThat(refused.isSilent()).isEqualTo(silent);
            assertThat(refused.said()).isEqualTo(said);
        });
    }

    @Test
    void aCommandThatCannotBeRunIsAFaultOfTheProgram() {
        assertThatThrownBy(() ->
                        new PictureHost("no-such-program-here", Duration.ofSeconds(60)).upload(folder.resolve("a.png")))
                .isInstanceOfSatisfying(
                        ProgramFault.class, fault -> assertThat(fault.kind()).isEqualTo(ProgramFault.Kind.MISSING));
        assertThatThrownBy(() -> new PictureHost("'open", Duration.ofSeconds(60)).upload(folder.resolve("a.png")))
                .isInstanceOfSatisfying(
                        ProgramFault.class, fault -> assertThat(fault.kind()).isEqualTo(ProgramFault.Kind.QUOTES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "picgo upload|picgo",
                "/usr/local/bin/picgo u|picgo",
                "'/opt/My Tools/up.sh' -q|up.sh",
                "'open|'open",
                "\"\"|\"\""
            })
    void itIsCalledAsItsProgramIs(String command, String name) {
        assertThat(new PictureHost(command, Duration.ofSeconds(1)).name()).isEqualTo(name);
    }
}
