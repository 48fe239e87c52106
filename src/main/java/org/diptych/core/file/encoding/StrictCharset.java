package org.diptych.core.file.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** One of Java's charsets, which must give the same bytes again. */
record StrictCharset(Charset charset) implements Codec {

    @Override
    public String decode(byte[] bytes, int from) throws Undecodable {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(
                (int) Math.ceil((double) in.remaining() * charset.newDecoder().maxCharsPerByte()));
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw Undecodable.after(out, in.position());
        }
        String text = out.toString();
        // Some old charsets have two codes for one character: only one of them comes back.
        byte[] again = text.getBytes(charset);
        int other = Arrays.mismatch(again, 0, again.length, bytes, from, bytes.length);
        if (other >= 0) {
            throw new Undecodable(from + other, 1);
        }
        return text;
    }

    @Override
    public byte[] encode(String text) throws Unencodable {
        try {
            ByteBuffer encoded = strictEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException lacking) {
            throw Unencodable.at(text, firstLacking(text));
        }
    }

    private int firstLacking(String text) {
        CharsetEncoder encoder = strictEncoder();
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (!encoder.canEncode(text.subSequence(at, next))) {
                return at;
            }
            at = next;
        }
        throw new IllegalStateException(charset + " refused a text whose characters it all knows");
    }

    private CharsetEncoder strictEncoder() {
        return charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
