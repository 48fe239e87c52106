package org.diptych.ui.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.file.PostFileWriter;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.file.encoding.Unencodable;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;

/**
 * A post through the program and back, in one encoding with one kind of line ends: read, cut into parts, saved; then one
 * letter typed into it and saved. {@link #main} does it with every post of a folder, in every way.
 */
record RoundTrip(Encoding encoding, Ends ends, boolean finalEnd) {

    /** Kinds of line ends. */
    enum Ends {
        LF,
        CRLF,
        CR,
        MIXED
    }

    static List<RoundTrip> all() {
        List<Encoding> encodings = List.of(
                Encoding.UTF_8,
                Encoding.UTF_8_MARKED,
                Encoding.UTF_16LE,
                Encoding.UTF_16BE,
                Encoding.GB18030,
                Encoding.BIG5);
        return encodings.stream()
                .flatMap(encoding -> Arrays.stream(Ends.values())
                        .flatMap(ends -> Stream.of(true, false).map(end -> new RoundTrip(encoding, ends, end))))
                .toList();
    }

    /** @param arguments a folder with posts */
    public static void main(String[] arguments) throws Exception {
        Path scratch = Files.createTempDirectory("round-trips");
        int done = 0;
        int broken = 0;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path post :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                String text = PostFileReader.read(post).text();
                for (RoundTrip trip : all()) {
                    Optional<String> fault = trip.fault(text, scratch);
                    fault.ifPresent(words -> System.out.println(post + ", " + trip + ": " + words));
                    broken += fault.isPresent() ? 1 : 0;
                    done++;
                }
            }
        }
        System.out.printf("%d round trips, %d broken%n", done, broken);
    }

    /** What goes wrong on the way, if anything does. */
    Optional<String> fault(String post, Path folder) throws IOException, FileProblem, Unencodable {
        String text = dressed(post);
        byte[] bytes = encoding.encode(text);
        Path file = Files.write(folder.resolve("post.md"), bytes);
        PostFile read = read(file);
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        if (!read.text().equals(text) || read.encoding() != encoding && !ascii) {
            return Optional.of("read as " + read.encoding());
        }
        PostSession session = new PostSession(read.text());
        PostFileWriter.overwrite(file, session.savePoint().text(), read.encoding());
        if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
            return Optional.of("saved unchanged, it is another file");
        }
        return edited(read, session, bytes);
    }

    /** In the encoding the bytes show; where they show none, as its author does who is asked for it. */
    private PostFile read(Path file) throws FileProblem {
        try {
            return PostFileReader.read(file);
        } catch (FileProblem unsure) {
            return PostFileReader.read(file, encoding);
        }
    }

    /** Types one letter into the middle of the longest part: only that letter may come. */
    private static Optional<String> edited(PostFile read, PostSession session, byte[] bytes)
            throws IOException, FileProblem {
        PostPart part = session.parts().stream()
                .max(Comparator.comparingInt(PostPart::contentLength))
                .orElseThrow();
        int middle = part.contentLength() / 2;
        middle -= middle > 0 && Character.isHighSurrogate(part.content().charAt(middle - 1)) ? 1 : 0;
        part.apply(new TextEdit(new TextRange(middle, middle), "Q"));
        PostFileWriter.save(read, session.savePoint().text());
        byte[] now = Files.readAllBytes(read.path());
        int at = Arrays.mismatch(now, bytes);
        int added = now.length - bytes.length;
        boolean onlyThat = added == (read.encoding().name().startsWith("UTF_16") ? 2 : 1)
                && at >= 0
                && Arrays.equals(now, at + added, now.length, bytes, at, bytes.length);
        return onlyThat ? Optional.empty() : Optional.of("a typed letter changed more than itself");
    }

    private String dressed(String post) {
        String unix = LineEnd.unix(post).replaceAll("\\n+$", "") + (finalEnd ? "\n" : "");
        String known = unix.codePoints()
                .filter(c -> canWrite(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (char c : known.toCharArray()) {
            text.append(c == '\n' ? end(line++) : String.valueOf(c));
        }
        return text.toString();
    }

    private String end(int line) {
        return switch (ends) {
            case LF -> "\n";
            case CRLF -> "\r\n";
            case CR -> "\r";
            case MIXED -> LineEnd.values()[line % 3].characters();
        };
    }

    private boolean canWrite(int character) {
        try {
            return character < 0x80 || encoding.decode(encoding.encode(Character.toString(character))) != null;
        } catch (Exception lacking) {
            return false;
        }
    }
}
