package org.diptych.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.diptych.core.draft.ChatServer.KeyPlace;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an author's text and key are sent, and where they are not, whatever was typed as the server. */
class ChatAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/v1, https://api.example.com/v1/chat/completions",
        "'  https://api.example.com/v1// ', https://api.example.com/v1/chat/completions",
        "https://api.example.com, https://api.example.com/chat/completions",
        "https://a.b/v1/chat/completions, https://a.b/v1/chat/completions",
        "https://a.b/v1/chat/completions/, https://a.b/v1/chat/completions",
        "HTTPS://A.B:8443/v1, HTTPS://A.B:8443/v1/chat/completions",
        "http://localhost:11434/v1, http://localhost:11434/v1/chat/completions",
        "http://[::1]:11434/v1, http://[::1]:11434/v1/chat/completions",
    })
    void theInterfacesOwnPathComesBehindWhatWasTyped(String typed, String address) throws TranslatorFault {
        assertThat(ChatAddress.of(typed)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.1.1:80",
                "10.0.0.7",
                "192.168.1.20:8080",
                "172.16.0.1",
                "172.31.255.254",
                "LOCALHOST",
                "model.localhost",
                "studio.local",
                "workstation",
                "[fd00::1]:11434",
                "[fe80::1]",
            })
    void inOnesOwnNetworkNothingNeedsToBeHidden(String host) throws TranslatorFault {
        assertThat(ChatAddress.of("http://" + host + "/v1").getPath()).isEqualTo("/v1/chat/completions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "127.0.0.1.example.com",
                "10.example.com",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.1.1",
                "8.8.8.8",
                "134744072",
                "0x08080808",
                "localhost.example.com",
                "[2001:db8::1]",
                "[::ffff:8.8.8.8]",
            })
    void overTheInternetNothingGoesThatAllCanRead(String host) {
        assertFault("http://" + host + "/v1", TranslatorFault.Kind.INSECURE);
        assertThat(sentence("http://" + host + "/v1")).contains(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.example.com/v1",
                "localhost:11434",
                "https:///v1",
                "https://a_b.c/v1",
                "file:///tmp/x",
                "https://",
                "http://a b"
            })
    void whatIsNoAddressOfAServerIsNone(String typed) {
        assertFault(typed, TranslatorFault.Kind.BAD_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://sk-secret@a.b/v1", "https://a.b/v1?key=sk-secret", "https://a.b/v1#sk-secret"})
    void aKeyThatWasTypedIntoTheAddressIsNotRepeated(String typed) {
        assertFault(typed, TranslatorFault.Kind.KEY_IN_ADDRESS);
        assertThat(sentence(typed)).doesNotContain("secret");
    }

    private static void assertFault(String typed, TranslatorFault.Kind kind) {
        assertThatThrownBy(() -> ChatAddress.of(typed))
                .isInstanceOfSatisfying(
                        TranslatorFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    private static String sentence(String typed) {
        try {
            return ChatAddress.of(typed).toString();
        } catch (TranslatorFault fault) {
            return fault.getMessage() + fault.sentence(Messages.of("draft", Locale.ENGLISH));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VARIABLE, OPENAI_API_KEY, true",
        "VARIABLE, ' MY_KEY2 ', true",
        "VARIABLE, sk-abc, false",
        "VARIABLE, 2KEY, false",
        "VARIABLE, 钥匙, false",
        "VARIABLE, '', false",
        "VARIABLE, abcdefghijklmnopqrstuvwxyz0123456789ABCDE, false",
        "KEYRING, 我的钥匙, true",
        "KEYRING, my key, true",
        "KEYRING, sk-abc, false",
        "KEYRING, ' sk-abc', false",
        "KEYRING, '', false",
        "KEYRING, 'two\nlines', false",
        "NONE, '', true",
        "NONE, sk-abc, false",
    })
    void whatMayBeTheKeyItselfIsNotKeptForItsName(KeyPlace place, String name, boolean kept) {
        ChatServer server = ChatServer.DEFAULT.withKeyIn(place).withKeyName(name);

        assertThat(ChatServer.isKeyName(place, name)).isEqualTo(kept);
        assertThat(server.keyName()).isEqualTo(kept ? name.strip() : "");
    }

    /** The name was one of the keyring's, and would be sought among the variables. */
    @Test
    void whereTheKeyIsKeptElsewhereANameThatCannotBeItsGoes() {
        ChatServer server = ChatServer.DEFAULT.withKeyIn(KeyPlace.KEYRING).withKeyName("my key");

        assertThat(server.withKeyIn(KeyPlace.VARIABLE).keyName()).isEmpty();
        assertThat(server.withModel("small").withAddress("https://a.b").keyName())
                .isEqualTo("my key");
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "0, 5", "5, 5", "90, 90", "600, 600", "100000, 600"})
    void aPassageIsGivenNeitherNoTimeNorForever(int asked, int given) {
        assertThat(TranslatorChoice.DEFAULT.withSeconds(asked).seconds()).isEqualTo(given);
    }

    @ParameterizedTest
    @EnumSource(TranslatorFault.Kind.class)
    void everyFaultIsASentenceInBothLanguages(TranslatorFault.Kind kind) {
        TranslatorFault fault = new TranslatorFault(kind, "api.example.com");

        List<String> sentences = List.of(
                fault.sentence(Messages.of("draft", Locale.ENGLISH)),
                fault.sentence(Messages.of("draft", Locale.CHINESE)));
        assertThat(sentences).doesNotHaveDuplicates().allMatch(sentence -> !sentence.isBlank());
        assertThat(sentences.get(1)).containsPattern("\\p{IsHan}");
    }
}
