package org.diptych.core.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A socket's bytes until a deadline, however slowly they trickle in. Confined to one thread. */
final class TimedInput extends FilterInputStream {
    private final Socket socket;
    private final long deadline;

    /** @param deadline in {@link System#nanoTime} */
    TimedInput(Socket socket, long deadline) throws IOException {
        super(new java.io.BufferedInputStream(socket.getInputStream(), 16 << 10));
        this.socket = socket;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        wind();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        wind();
        return super.read(bytes, offset, length);
    }

    private void wind() throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("too slow");
        }
        if (in.available() == 0) {
            socket.setSoTimeout((int) Math.min(left, 20_000));
        }
    }
}
