package org.diptych.core.file;

import java.nio.file.Path;

/** A program of its own that saves a post again and again, one text and another in turn, until it is killed. */
final class SaveLoop {
    /** Long enough that writing takes a while, in characters. */
    static final int LENGTH = 200_000;

    private SaveLoop() {}

    /** @param arguments the post */
    public static void main(String[] arguments) throws FileProblem {
        PostFile file = PostFileReader.read(Path.of(arguments[0]));
        for (int i = 0; ; i++) {
            if (i == 2) {
                // The first saves take long: classes are loaded. A kill would seldom meet them at work.
                System.out.println("begins");
            }
            file = PostFileWriter.save(file, text(i % 2 == 0 ? 'y' : 'x'));
        }
    }

    static String text(char letter) {
        return String.valueOf(letter).repeat(LENGTH) + '\n';
    }
}
