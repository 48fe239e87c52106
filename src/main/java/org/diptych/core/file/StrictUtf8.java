package org.diptych.core.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.diptych.core.file.FileProblem.Kind;
import org.diptych.core.text.LineIndex;

/** Bytes to text and back without ever putting one character in the place of another. */
final class StrictUtf8 {
    private static final int LOOKED_AT = 64 * 1024;
    private static final int FEW = 16;

    private StrictUtf8() {}

    static String decode(Path path, byte[] bytes) throws FileProblem {
        if (bytes.length >= 2 && isUtf16Mark(bytes[0], bytes[1])) {
            throw new FileProblem(Kind.UTF16, path);
        }
        if (isBinary(bytes)) {
            throw new FileProblem(Kind.BINARY, path);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError() && zerosIn(bytes, bytes.length) > 0) {
            throw new FileProblem(Kind.BINARY, path);
        }
        if (result.isError()) {
            int line = LineIndex.of(out).lineCount();
            throw new FileProblem(Kind.NOT_UTF8, path, Integer.toString(in.position()), Integer.toString(line));
        }
        return out.toString();
    }

    static byte[] encode(Path path, String text) throws FileProblem {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfCharacter) {
            throw new FileProblem(Kind.HALF_CHARACTER, path, halfCharacter, Integer.toString(lineOfHalf(text)));
        }
    }

    private static int lineOfHalf(String text) {
        int at = 0;
        while (at < text.length() && !Character.isSurrogate((char) Math.min(text.codePointAt(at), 0xFFFF))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return LineIndex.of(text).positionAt(at).line();
    }

    private static boolean isUtf16Mark(byte first, byte second) {
        return first == (byte) 0xFF && second == (byte) 0xFE || first == (byte) 0xFE && second == (byte) 0xFF;
    }

    /** A few zero bytes may be an accident in a text; many, and one in a hundred, are none. */
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int zeros = zerosIn(bytes, length);
        return zeros > FEW && zeros * 100L > length;
    }

    private static int zerosIn(byte[] bytes, int length) {
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
