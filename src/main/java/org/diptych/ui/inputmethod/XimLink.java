package org.diptych.ui.inputmethod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way from one window of the program to the input method and back: it passes on what either says, and tells the input
 * method where the caret is before each key.
 *
 * <p>Both ends write to a window of ours: short messages within an event, long ones into a property the event names.
 */
final class XimLink {
    private static final int EVENT_DATA = 12;
    private static final int LONGEST_IN_EVENT = XConnection.EVENT_SIZE - EVENT_DATA;
    private static final int STRING = 31;

    private final XConnection x;
    private final XimAtoms atoms;
    private final XimProperties properties;
    private final Supplier<Optional<Spot>> caret;
    private final XimTalk talk = new XimTalk();
    private final int window;
    private final int towardsWindow;
    private final int towardsInputMethod;
    private int inputMethod;
    private boolean alone;
    /** What the window has said and may be waiting for an answer to. */
    private byte @Nullable [] unanswered;

    private @Nullable Spot told;
    /** By window and property, messages that were written behind the one that was read. */
    private final Map<Long, byte[]> unread = new HashMap<>();

    /** @param window of the program's own, that wants to talk to an input method */
    XimLink(XConnection x, XimAtoms atoms, XimProperties properties, int window, Supplier<Optional<Spot>> caret)
            throws IOException {
        this.x = x;
        this.atoms = atoms;
        this.properties = properties;
        this.window = window;
        this.caret = caret;
        towardsWindow = x.newWindow();
        towardsInputMethod = x.newWindow();
        x.watch(window);
    }

    /** Asks the input method, at its {@code door}, for a window to write to. */
    void knock(int door, ByteBuffer request) throws IOException {
        ByteBuffer event = copy(request, door);
        x.send(door, event.putInt(EVENT_DATA, towardsInputMethod));
    }

    boolean isWindow(int other) {
        return other == window;
    }

    /** Where {@code gone} was the input method's: from now on keys come back as they are, and none is waited for. */
    void lose(int gone) throws IOException {
        if (gone == inputMethod) {
            alone = true;
            if (unanswered != null) {
                answerAlone(unanswered);
            }
        }
    }

    private void answerAlone(byte[] message) throws IOException {
        for (byte[] answer : talk.alone(message)) {
            write(window, answer);
        }
    }

    boolean hears(int own) {
        return own == towardsWindow || own == towardsInputMethod;
    }

    /** The input method has opened. */
    void opened(ByteBuffer answer) throws IOException {
        inputMethod = answer.getInt(EVENT_DATA);
        x.watch(inputMethod);
        x.send(window, copy(answer, window).putInt(EVENT_DATA, towardsWindow));
    }

    void passOn(ByteBuffer event) throws IOException {
        byte[] message = message(event);
        if (message.length < 4) {
            return;
        }
        if (event.getInt(4) == towardsWindow) {
            if (alone) {
                answerAlone(message);
                return;
            }
            unanswered = message;
            talk.fromWindow(message);
            if (talk.isKey(message)) {
                // Before the key: it may open the candidates, and they open where the caret was said to be.
                tellCaret();
            }
            write(inputMethod, message);
            if (talk.isFocus(message)) {
                told = null;
                tellCaret();
            }
        } else if (talk.fromInputMethod(message)) {
            unanswered = null;
            write(window, message);
        }
    }

    /** How often the input method has given something to the window for which it waits. */
    int given() {
        return talk.given();
    }

    /** Answers in the window's stead for what was given to it as number {@code number}, where it has not. */
    void answer(int number) throws IOException {
        Optional<byte[]> answer = alone ? Optional.empty() : talk.answer(number);
        if (answer.isPresent()) {
            write(inputMethod, answer.get());
        }
    }

    /** The caret stands elsewhere than it did: what is being composed goes with it. */
    void caretMoved() throws IOException {
        if (talk.isTypedInto() && !alone) {
            tellCaret();
        }
    }

    /** Makes the input method forget what is being composed. */
    void giveUp() throws IOException {
        Optional<byte[]> message = talk.giveUp();
        if (message.isPresent() && !alone) {
            write(inputMethod, message.get());
        }
    }

    void close() throws IOException {
        x.destroy(towardsWindow);
        x.destroy(towardsInputMethod);
        properties.forget(window);
        properties.forget(inputMethod);
    }

    private void tellCaret() throws IOException {
        Optional<Spot> spot = caret.get();
        if (spot.isPresent() && !spot.get().equals(told)) {
            Optional<byte[]> message = talk.caretAt(spot.get());
            if (message.isPresent()) {
                told = spot.get();
                write(inputMethod, message.get());
            }
        }
    }

    private byte[] message(ByteBuffer event) throws IOException {
        if (event.get(1) == 8) {
            return Arrays.copyOfRange(event.array(), EVENT_DATA, XConnection.EVENT_SIZE);
        }
        int property = event.getInt(EVENT_DATA + 4);
        long place = (long) event.getInt(4) << Integer.SIZE | property & 0xffffffffL;
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        held.writeBytes(unread.getOrDefault(place, new byte[0]));
        held.writeBytes(x.property(event.getInt(4), property, true));
        int length = Math.min(held.size(), event.getInt(EVENT_DATA));
        unread.put(place, Arrays.copyOfRange(held.toByteArray(), length, held.size()));
        return Arrays.copyOf(held.toByteArray(), length);
    }

    private void write(int target, byte[] message) throws IOException {
        boolean brief = message.length <= LONGEST_IN_EVENT;
        ByteBuffer event = XConnection.buffer(XConnection.EVENT_SIZE);
        event.put((byte) XimRelay.CLIENT_MESSAGE).put((byte) (brief ? 8 : 32)).putShort((short) 0);
        event.putInt(target).putInt(atoms.protocol());
        if (brief) {
            event.put(message);
        } else {
            int property = properties.take(target);
            x.put(target, property, STRING, message);
            event.putInt(message.length).putInt(property);
        }
        x.send(target, event);
    }

    private static ByteBuffer copy(ByteBuffer event, int window) {
        return XConnection.buffer(XConnection.EVENT_SIZE).put(event.array()).putInt(4, window);
    }
}
