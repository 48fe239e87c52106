package org.diptych.ui.inputmethod;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a window and its input method say to each other in the X Input Method Protocol, listened to: it learns by which
 * numbers they speak of a field and its caret, and makes the messages that JavaFX leaves out.
 *
 * <p>For one thread.
 */
final class XimTalk {
    private static final int CONNECT = 1;
    private static final int DISCONNECT = 3;
    private static final int OPEN_REPLY = 31;
    private static final int CLOSE = 32;
    private static final int DESTROY = 52;
    private static final int SET_VALUES = 54;
    private static final int SET_VALUES_REPLY = 55;
    private static final int GET_VALUES = 56;
    private static final int SET_FOCUS = 58;
    private static final int UNSET_FOCUS = 59;
    private static final int FORWARD_EVENT = 60;
    private static final int SYNC = 61;
    private static final int SYNC_REPLY = 62;
    private static final int COMMIT = 63;
    private static final int RESET = 64;
    private static final int RESET_REPLY = 65;

    private final Map<String, Integer> attributes = new HashMap<>();
    /** For each question under way, by the kind of its answer, whether it is ours. */
    private final Map<Integer, Deque<Boolean>> asked = new HashMap<>();

    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    private int field;
    private boolean typed;
    /** How often the input method has given something to the window and waits until that is done with it. */
    private int given;
    /** Whether it waits for the last of them still. */
    private boolean waits;

    /** Listens to what the window says. */
    void fromWindow(byte[] message) {
        ByteBuffer packet = packet(message);
        int kind = kind(message);
        if (kind == CONNECT) {
            order = message[4] == 'B' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        } else if (kind == SET_FOCUS || kind == FORWARD_EVENT) {
            field = packet.getInt(4);
            typed |= kind == FORWARD_EVENT;
        } else if (kind == UNSET_FOCUS) {
            typed = false;
        } else if (kind == SET_VALUES || kind == RESET) {
            pending(kind + 1).add(false);
        } else if (kind == SYNC_REPLY) {
            waits = false;
        }
    }

    /** Listens to what the input method says: whether the window is to hear it, too. */
    boolean fromInputMethod(byte[] message) {
        int kind = kind(message);
        if (kind == OPEN_REPLY) {
            learn(packet(message));
        }
        if ((kind == FORWARD_EVENT || kind == COMMIT) && (packet(message).getShort(8) & 1) != 0) {
            given++;
            waits = true;
        }
        boolean ours = (kind == SET_VALUES_REPLY || kind == RESET_REPLY)
                && Boolean.TRUE.equals(pending(kind).poll());
        return !ours;
    }

    /** Whether {@code message} is a key on its way to the input method. */
    boolean isKey(byte[] message) {
        return kind(message) == FORWARD_EVENT;
    }

    /** Whether {@code message} is the news that a field is typed into from now on. */
    boolean isFocus(byte[] message) {
        return kind(message) == SET_FOCUS;
    }

    /** Whether something may be being composed. */
    boolean isTypedInto() {
        return typed;
    }

    /** The message that the caret of the field typed into is at {@code spot}; none before the two have agreed on words. */
    Optional<byte[]> caretAt(Spot spot) {
        Integer preedit = attributes.get("preeditAttributes");
        Integer location = attributes.get("spotLocation");
        if (preedit == null || location == null || field == 0) {
            return Optional.empty();
        }
        ByteBuffer packet =
                header(SET_VALUES, 24).putInt(field).putShort((short) 12).putShort((short) 0);
        packet.putShort(preedit.shortValue()).putShort((short) 8);
        packet.putShort(location.shortValue()).putShort((short) 4);
        packet.putShort((short) spot.x()).putShort((short) spot.y());
        pending(SET_VALUES_REPLY).add(true);
        return Optional.of(packet.array());
    }

    /** The message that what is being composed is given up; none where nothing was typed since the last. */
    Optional<byte[]> giveUp() {
        if (!typed) {
            return Optional.empty();
        }
        typed = false;
        pending(RESET_REPLY).add(true);
        return Optional.of(header(RESET, 8).putInt(field).array());
    }

    /** How often the input method has given something to the window for which it waits; the number of the last one. */
    int given() {
        return given;
    }

    /**
     * The window's answer to what was given to it as number {@code number}, made in its stead; empty if the input method no
     * longer waits for it.
     */
    Optional<byte[]> answer(int number) {
        if (!waits || number != given) {
            return Optional.empty();
        }
        waits = false;
        return Optional.of(header(SYNC_REPLY, 8).putInt(field).array());
    }

    /** What the window is to hear after {@code message} where no input method is left: keys come back as they are. */
    List<byte[]> alone(byte[] message) {
        int kind = kind(message);
        if (kind == FORWARD_EVENT) {
            byte[] key = message.clone();
            boolean waited = (key[8] | key[9]) != 0;
            key[8] = 0;
            key[9] = 0;
            return waited ? List.of(key, reply(SYNC_REPLY, 8, message)) : List.of(key);
        }
        return switch (kind) {
            case SYNC -> List.of(reply(SYNC_REPLY, 8, message));
            // Nothing was composed, and nothing is known: lists of no length.
            case RESET, GET_VALUES -> List.of(reply(kind + 1, 12, message));
            case SET_VALUES, DESTROY, CLOSE -> List.of(reply(kind + 1, 8, message));
            case DISCONNECT -> List.of(header(DISCONNECT + 1, 4).array());
            default -> List.of();
        };
    }

    private byte[] reply(int kind, int size, byte[] message) {
        return header(kind, size).putInt(packet(message).getInt(4)).array();
    }

    private void learn(ByteBuffer packet) {
        int afterInputMethod = 8 + Short.toUnsignedInt(packet.getShort(6));
        int end = afterInputMethod + 4 + Short.toUnsignedInt(packet.getShort(afterInputMethod));
        int at = afterInputMethod + 4;
        while (at + 6 <= end) {
            int length = Short.toUnsignedInt(packet.getShort(at + 4));
            String name = new String(packet.array(), at + 6, length, StandardCharsets.US_ASCII);
            attributes.put(name, Short.toUnsignedInt(packet.getShort(at)));
            at += XConnection.padded(6 + length);
        }
    }

    private Deque<Boolean> pending(int reply) {
        return asked.computeIfAbsent(reply, kind -> new ArrayDeque<>());
    }

    private ByteBuffer header(int kind, int size) {
        ByteBuffer packet = ByteBuffer.allocate(size).order(order).put((byte) kind);
        return packet.put((byte) 0).putShort((short) ((size - 4) / 4));
    }

    private ByteBuffer packet(byte[] message) {
        return ByteBuffer.wrap(message).order(order);
    }

    private static int kind(byte[] message) {
        return Byte.toUnsignedInt(message[0]);
    }
}
