package org.diptych.core.file.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * How a file's bytes stand for its characters. Both ways are strict: what is decoded encodes to the same bytes again, or
 * is refused. A byte order mark belongs to the encoding, not to the text.
 *
 * <p>Immutable; safe to use from any thread. Nothing is null.
 */
public enum Encoding {
    /** The only one Hexo reads. */
    UTF_8("UTF-8", "UTF-8"),
    UTF_8_MARKED("UTF-8 BOM", "UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16 LE", "UTF-16LE", 0xFF, 0xFE),
    UTF_16BE("UTF-16 BE", "UTF-16BE", 0xFE, 0xFF),
    UTF_16LE_UNMARKED("UTF-16 LE (no BOM)", "UTF-16LE"),
    UTF_16BE_UNMARKED("UTF-16 BE (no BOM)", "UTF-16BE"),
    /** Simplified Chinese; GBK and GB2312 are parts of it. */
    GB18030("GB18030", "GB18030"),
    /** Traditional Chinese, as Windows writes it. */
    BIG5("Big5", "x-windows-950"),
    /** Traditional Chinese with the characters of Hong Kong. */
    BIG5_HKSCS("Big5-HKSCS", "Big5-HKSCS"),
    SHIFT_JIS("Shift JIS", "windows-31j"),
    EUC_JP("EUC-JP", "EUC-JP"),
    EUC_KR("EUC-KR", "x-windows-949"),
    WINDOWS_1252("Windows-1252", "windows-1252");

    private final String label;
    private final String charset;
    private final byte[] mark;

    Encoding(String label, String charset, int... mark) {
        this.label = label;
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** Those this Java knows, in the order in which they are offered. */
    public static List<Encoding> known() {
        return Arrays.stream(values())
                .filter(encoding -> Charset.isSupported(encoding.charset))
                .toList();
    }

    /** Its name, the same in every language. */
    public String label() {
        return label;
    }

    /** Whether it is one to choose for reading; a byte order mark that is there or not makes no other encoding. */
    public boolean isNamed() {
        return this != UTF_8_MARKED && this != UTF_16LE_UNMARKED && this != UTF_16BE_UNMARKED;
    }

    /** Whether Hexo reads it as it is meant. */
    public boolean isReadByHexo() {
        return charset.equals("UTF-8");
    }

    /** How many bytes the character NUL has. */
    public int bytesForZero() {
        return charset.startsWith("UTF-16") ? 2 : 1;
    }

    /** This encoding with the byte order mark that {@code bytes} have, or without one, as they have it. */
    public Encoding markedAs(byte[] bytes) {
        return known().stream()
                .filter(other -> other.charset.equals(charset) && other.hasMark() && other.marks(bytes))
                .findFirst()
                .or(() -> known().stream()
                        .filter(other -> other.charset.equals(charset) && !other.hasMark())
                        .findFirst())
                .orElseThrow();
    }

    /** The text of a file that holds {@code bytes}. */
    public String decode(byte[] bytes) throws Undecodable {
        if (!marks(bytes)) {
            throw new Undecodable(0, 1);
        }
        return codec().decode(bytes, mark.length);
    }

    /** As {@link #decode}, but with U+FFFD where bytes belong to no character: to be looked at, never to be written. */
    public String show(byte[] bytes) {
        int from = marks(bytes) ? mark.length : 0;
        return new String(bytes, from, bytes.length - from, Charset.forName(charset));
    }

    /** The bytes of a file that holds {@code text}. */
    public byte[] encode(String text) throws Unencodable {
        byte[] body = codec().encode(text);
        if (mark.length == 0) {
            return body;
        }
        byte[] marked = Arrays.copyOf(mark, mark.length + body.length);
        System.arraycopy(body, 0, marked, mark.length, body.length);
        return marked;
    }

    /** Whether {@code bytes} begin with this encoding's byte order mark; always where it has none. */
    boolean marks(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length);
    }

    boolean hasMark() {
        return mark.length > 0;
    }

    private Codec codec() {
        return switch (this) {
            case UTF_16LE, UTF_16LE_UNMARKED -> new CharPairs(false);
            case UTF_16BE, UTF_16BE_UNMARKED -> new CharPairs(true);
            default -> new StrictCharset(Charset.forName(charset));
        };
    }
}
