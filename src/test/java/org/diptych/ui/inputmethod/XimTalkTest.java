package org.diptych.ui.inputmethod;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XimTalkTest {
    private static final int PREEDIT = 11;
    private static final int SPOT = 12;

    private final XimTalk talk = new XimTalk();
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

    private ByteBuffer packet(int kind, int size) {
        return ByteBuffer.allocate(size).order(order).put((byte) kind).position(4);
    }

    private void agree(char byteOrder) {
        order = byteOrder == 'B' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        talk.fromWindow(packet(1, 12).put((byte) byteOrder).array());
        ByteBuffer reply =
                packet(31, 100).putShort((short) 1).putShort((short) 8).putLong(0);
        int length = reply.position();
        reply.putInt(0);
        attribute(reply, 10, "inputStyle");
        attribute(reply, PREEDIT, "preeditAttributes");
        attribute(reply, SPOT, "spotLocation");
        reply.putShort(length, (short) (reply.position() - length - 4));
        assertThat(talk.fromInputMethod(reply.array())).isTrue();
    }

    private static void attribute(ByteBuffer reply, int number, String name) {
        reply.putShort((short) number).putShort((short) 0).putShort((short) name.length());
        reply.put(name.getBytes(StandardCharsets.US_ASCII));
        reply.position(XConnection.padded(reply.position()));
    }

    private void focus() {
        talk.fromWindow(packet(58, 8).putShort((short) 3).putShort((short) 4).array());
    }

    private void type() {
        talk.fromWindow(packet(60, 44).putShort((short) 3).putShort((short) 4).array());
    }

    @ParameterizedTest
    @ValueSource(chars = {'l', 'B'})
    void theCaretIsToldInTheWordsTheTwoAgreedOn(char byteOrder) {
        agree(byteOrder);
        focus();
        byte[] message = talk.caretAt(new Spot(300, -20)).orElseThrow();
        ByteBuffer expected =
                packet(54, 24).putShort(2, (short) 5).putShort((short) 3).putShort((short) 4);
        expected.putShort((short) 12)
                .putShort((short) 0)
                .putShort((short) PREEDIT)
                .putShort((short) 8);
        expected.putShort((short) SPOT)
                .putShort((short) 4)
                .putShort((short) 300)
                .putShort((short) -20);
        assertThat(message).isEqualTo(expected.array());
    }

    @Test
    void nothingIsToldBeforeAFieldIsTypedInto() {
        agree('l');
        assertThat(talk.caretAt(new Spot(1, 1))).isEmpty();
        assertThat(talk.giveUp()).isEmpty();
    }

    /** A key as the input method gives it back, waiting until it was taken. */
    private byte[] givenBack() {
        return packet(60, 44)
                .putShort((short) 3)
                .putShort((short) 4)
                .putShort((short) 1)
                .array();
    }

    @ParameterizedTest
    @ValueSource(chars = {'l', 'B'})
    void theInputMethodHearsOfATakenKeyWhereTheWindowForgetsToSay(char byteOrder) {
        agree(byteOrder);
        type();
        talk.fromInputMethod(givenBack());
        ByteBuffer taken =
                packet(62, 8).putShort(2, (short) 1).putShort((short) 3).putShort((short) 4);
        assertThat(talk.answer(talk.given())).contains(taken.array());
        assertThat(talk.answer(talk.given())).isEmpty();
    }

    @Test
    void noKeyIsAnsweredForThatTheWindowHasAnsweredOrThatIsNotTheLast() {
        agree('l');
        type();
        talk.fromInputMethod(givenBack());
        int first = talk.given();
        talk.fromWindow(packet(62, 8).putShort((short) 3).putShort((short) 4).array());
        assertThat(talk.answer(first)).isEmpty();

        talk.fromInputMethod(givenBack());
        assertThat(talk.answer(first)).isEmpty();
        assertThat(talk.answer(talk.given())).isPresent();
    }

    @Test
    void anInputMethodThatPlacesNothingIsToldNothing() {
        talk.fromWindow(packet(1, 12).put((byte) 'l').array());
        focus();
        assertThat(talk.caretAt(new Spot(1, 1))).isEmpty();
    }

    @Test
    void theWindowHearsAnswersToItsOwnQuestionsAlone() {
        agree('l');
        focus();
        talk.fromWindow(packet(54, 24).array());
        talk.caretAt(new Spot(1, 1));
        talk.fromWindow(packet(54, 24).array());
        byte[] done = packet(55, 8).array();
        assertThat(talk.fromInputMethod(done)).isTrue();
        assertThat(talk.fromInputMethod(done)).isFalse();
        assertThat(talk.fromInputMethod(done)).isTrue();
    }

    @Test
    void aCompositionIsGivenUpOnceAndOnlyWhereThereCanBeOne() {
        agree('l');
        focus();
        assertThat(talk.giveUp()).isEmpty();
        type();
        byte[] reset = packet(64, 8)
                .putShort(2, (short) 1)
                .putShort((short) 3)
                .putShort((short) 4)
                .array();
        assertThat(talk.giveUp()).hasValue(reset);
        assertThat(talk.giveUp()).isEmpty();
        assertThat(talk.fromInputMethod(packet(65, 12).array())).isFalse();
        type();
        talk.fromWindow(packet(59, 8).array());
        assertThat(talk.giveUp()).isEmpty();
    }

    @Test
    void keysAndFocusAreToldApart() {
        assertThat(talk.isFocus(packet(58, 8).array())).isTrue();
        assertThat(talk.isKey(packet(60, 44).array())).isTrue();
        assertThat(talk.isKey(packet(62, 8).array())
                        || talk.isFocus(packet(62, 8).array()))
                .isFalse();
    }

    @Test
    void withoutAnInputMethodKeysComeBackAndNobodyWaits() {
        agree('l');
        byte[] key = packet(60, 44)
                .putShort((short) 3)
                .putShort((short) 4)
                .putShort((short) 1)
                .array();
        byte[] same = packet(60, 44).putShort((short) 3).putShort((short) 4).array();
        byte[] done = packet(62, 8)
                .putShort(2, (short) 1)
                .putShort((short) 3)
                .putShort((short) 4)
                .array();
        assertThat(talk.alone(key)).containsExactly(same, done);
        assertThat(talk.alone(same)).containsExactly(same);
        for (int question : new int[] {3, 32, 52, 54, 56, 61, 64}) {
            assertThat(talk.alone(packet(question, 8).array()))
                    .singleElement()
                    .satisfies(answer -> assertThat((int) answer[0]).isEqualTo(question + 1));
        }
    }
}
