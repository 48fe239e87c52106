package org.diptych.ui.inputmethod;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an author's input method, and the X server it lives on, are named. */
class InputMethodTest {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"@im=fcitx,fcitx", "@im=ibus,ibus", "@im=fcitx@im=none,fcitx", "@other=x@im=uim,uim"})
    void theNameIsTheFirstGiven(String modifiers, String name) {
        assertThat(InputMethod.named(modifiers)).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@im=", "@im=none", "@im=local", "fcitx"})
    void whoNamesNoneHasNone(String modifiers) {
        assertThat(InputMethod.named(modifiers)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({":0,'',0", "unix:1,'',1", "box/unix:2,box,2", "localhost:10.0,localhost,10", ":7.1,'',7"})
    void displaysAreReadAsXNamesThem(String name, String host, int number) {
        assertThat(DisplayName.parse(name)).hasValue(new DisplayName(host, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wayland-0", ":x", "0"})
    void whatIsNoDisplayIsNotTakenForOne(String name) {
        assertThat(DisplayName.parse(name)).isEmpty();
    }

    @Test
    void theSecretIsTheOneOfThisMachineAndDisplay() throws IOException {
        keep("other", "0", "MIT-MAGIC-COOKIE-1", 1);
        keep("here", "1", "MIT-MAGIC-COOKIE-1", 2);
        keep("here", "0", "XDM-AUTHORIZATION-1", 3);
        keep("here", "0", "MIT-MAGIC-COOKIE-1", 4);
        assertThat(secret("here", 0)).containsExactly(4);
        assertThat(secret("moved", 0)).containsExactly(1);
        assertThat(secret("here", 5)).isEmpty();
    }

    @Test
    void aSecretForAllDisplaysFitsEach() throws IOException {
        keep("", "", "MIT-MAGIC-COOKIE-1", 9);
        assertThat(secret("here", 3)).containsExactly(9);
    }

    private byte[] secret(String host, int number) throws IOException {
        return AccessCookie.find(kept.toByteArray(), host, number).secret();
    }

    private void keep(String host, String number, String kind, int secret) throws IOException {
        DataOutputStream out = new DataOutputStream(kept);
        out.writeShort(256);
        for (String each : new String[] {host, number, kind}) {
            out.writeShort(each.length());
            out.write(each.getBytes(StandardCharsets.US_ASCII));
        }
        out.writeShort(1);
        out.writeByte(secret);
    }
}
