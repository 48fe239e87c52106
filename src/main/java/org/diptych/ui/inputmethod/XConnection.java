package org.diptych.ui.inputmethod;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A client of the X server, with the few requests of the core protocol that {@link XimRelay} makes.
 *
 * <p>One thread at a time may read events and ask what has an answer; any thread may make requests that have none.
 * Errors that the server reports are left aside: they are about windows of programs that have just ended.
 */
final class XConnection implements Closeable {
    static final int SELECTION_NOTIFY = 31;
    static final int EVENT_SIZE = 32;
    private static final int STRUCTURE_AND_PROPERTIES = 1 << 17 | 1 << 22;
    private static final int INPUT_ONLY = 2;
    private static final int LONGEST = 65_536;

    private final SocketChannel channel;
    private final Deque<ByteBuffer> events = new ArrayDeque<>();
    private int nextResource;
    private int root;
    private int sequence;

    private XConnection(SocketChannel channel) {
        this.channel = channel;
    }

    /** @throws IOException if the server does not answer, or refuses */
    static XConnection open(DisplayName display, AccessCookie cookie) throws IOException {
        SocketChannel channel = display.connect();
        XConnection connection = new XConnection(channel);
        try {
            connection.greet(cookie);
            return connection;
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    private void greet(AccessCookie cookie) throws IOException {
        byte[] name = cookie.name().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer hello = buffer(12 + padded(name.length) + padded(cookie.secret().length));
        hello.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0);
        hello.putShort((short) name.length).putShort((short) cookie.secret().length);
        hello.position(12).put(name).position(12 + padded(name.length)).put(cookie.secret());
        write(hello);
        ByteBuffer head = read(8);
        ByteBuffer body = read(4 * Short.toUnsignedInt(head.getShort(6)));
        if (head.get(0) != 1) {
            throw new IOException("the X server refuses the connection");
        }
        nextResource = body.getInt(4);
        int vendor = Short.toUnsignedInt(body.getShort(16));
        int formats = Byte.toUnsignedInt(body.get(21));
        root = body.getInt(32 + padded(vendor) + 8 * formats);
    }

    int root() {
        return root;
    }

    /** The number that stands for {@code name}. */
    int atom(String name) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer request = request(16, 0, 8 + padded(letters.length));
        request.putShort((short) letters.length).putShort((short) 0).put(letters);
        return ask(request).getInt(8);
    }

    /** Makes a window nobody sees, to be written to. */
    int newWindow() throws IOException {
        int window = nextResource++;
        ByteBuffer request = request(1, 0, 32).putInt(window).putInt(root).putInt(0);
        request.putShort((short) 1).putShort((short) 1).putShort((short) 0).putShort((short) INPUT_ONLY);
        tell(request);
        return window;
    }

    void destroy(int window) throws IOException {
        tell(request(4, 0, 8).putInt(window));
    }

    /** From now on this connection hears when {@code window}, of another program, or a property of it is gone. */
    void watch(int window) throws IOException {
        tell(request(2, 0, 16).putInt(window).putInt(1 << 11).putInt(STRUCTURE_AND_PROPERTIES));
    }

    /** The window that owns {@code selection}, or 0. */
    int owner(int selection) throws IOException {
        return ask(request(23, 0, 8).putInt(selection)).getInt(8);
    }

    void own(int selection, int window) throws IOException {
        tell(request(22, 0, 16).putInt(window).putInt(selection).putInt(0));
    }

    /** Asks the owner of {@code selection} to put {@code target} into the property of that name of {@code window}. */
    void convert(int selection, int target, int window) throws IOException {
        ByteBuffer request = request(24, 0, 24).putInt(window).putInt(selection);
        tell(request.putInt(target).putInt(target).putInt(0));
    }

    /** What a property holds, empty if there is none; it is gone from the window then if {@code delete}. */
    byte[] property(int window, int property, boolean delete) throws IOException {
        ByteBuffer request = request(20, delete ? 1 : 0, 24).putInt(window).putInt(property);
        ByteBuffer reply = ask(request.putInt(0).putInt(0).putInt(LONGEST));
        int unit = Byte.toUnsignedInt(reply.get(1)) / 8;
        byte[] value = new byte[unit * reply.getInt(16)];
        reply.position(EVENT_SIZE).get(value);
        return value;
    }

    /** Replaces what a property holds. */
    void put(int window, int property, int type, byte[] value) throws IOException {
        change(window, property, type, 8, value, 0);
    }

    /** Adds an atom to a list of them. */
    void append(int window, int property, int type, int atom) throws IOException {
        change(window, property, type, 32, buffer(4).putInt(atom).array(), 2);
    }

    private void change(int window, int property, int type, int bits, byte[] value, int mode) throws IOException {
        ByteBuffer request = request(18, mode, 24 + padded(value.length));
        request.putInt(window).putInt(property).putInt(type).putInt(bits);
        tell(request.putInt(value.length * 8 / bits).put(value));
    }

    /** Sends {@code event}, of 32 bytes, to whoever made {@code window}. */
    void send(int window, ByteBuffer event) throws IOException {
        tell(request(25, 0, 12 + EVENT_SIZE).putInt(window).putInt(0).put(event.array(), 0, EVENT_SIZE));
    }

    /** Waits for the next event. */
    ByteBuffer nextEvent() throws IOException {
        ByteBuffer event = events.poll();
        while (event == null) {
            ByteBuffer packet = packet();
            event = packet.get(0) > 1 || packet.get(0) < 0 ? packet : null;
        }
        return event;
    }

    private ByteBuffer ask(ByteBuffer request) throws IOException {
        short asked = (short) tell(request);
        while (true) {
            ByteBuffer packet = packet();
            boolean answer = packet.get(0) == 0 || packet.get(0) == 1;
            if (answer && packet.getShort(2) == asked) {
                return packet.get(0) == 1 ? packet : buffer(EVENT_SIZE);
            }
            if (!answer) {
                events.add(packet);
            }
        }
    }

    private ByteBuffer packet() throws IOException {
        ByteBuffer head = read(EVENT_SIZE);
        if (head.get(0) != 1 || head.getInt(4) == 0) {
            return head;
        }
        ByteBuffer rest = read(4 * head.getInt(4));
        return buffer(EVENT_SIZE + rest.capacity()).put(head).put(rest).rewind();
    }

    private synchronized int tell(ByteBuffer request) throws IOException {
        write(request);
        return ++sequence;
    }

    private void write(ByteBuffer bytes) throws IOException {
        bytes.rewind();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private ByteBuffer read(int size) throws IOException {
        ByteBuffer bytes = buffer(size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("the X server has ended the connection");
            }
        }
        return bytes.rewind();
    }

    private static ByteBuffer request(int operation, int detail, int size) {
        return buffer(size).put((byte) operation).put((byte) detail).putShort((short) (size / 4));
    }

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int padded(int length) {
        return (length + 3) & ~3;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
