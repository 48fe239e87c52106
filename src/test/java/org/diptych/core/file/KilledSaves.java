package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Kills a program that saves, at random moments and at each system call of a save, and looks whether the post is whole:
 * the old one or the new one. {@code src/test/scripts/kill-saves.sh} runs it.
 */
final class KilledSaves {
    private static final Path STRACE = Path.of("/usr/bin/strace");
    /** The longest a killed program was allowed to save, in milliseconds. */
    private static final int LONGEST = 250;

    private final Path folder;
    private final Path post;
    private final Path other;
    private final List<String> broken = new ArrayList<>();

    private KilledSaves(Path folder) {
        this.folder = folder;
        this.post = folder.resolve("post.md");
        this.other = folder.resolve("other.md");
    }

    /** @param arguments how many saves to kill at random; how many system calls at most */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("killed-saves");
        KilledSaves run = new KilledSaves(folder);
        run.atRandom(Integer.parseInt(arguments[0]));
        run.atEachCall(Integer.parseInt(arguments[1]));
        run.giveAnotherName();
        run.atEachCall(Integer.parseInt(arguments[1]));
        run.broken.forEach(System.out::println);
        SaveProgram.run(List.of("rm", "-r", folder.toString()));
        System.exit(run.broken.isEmpty() ? 0 : 1);
    }

    private void atRandom(int times) throws IOException, InterruptedException {
        Random random = new Random();
        int left = 0;
        for (int i = 0; i < times; i++) {
            Files.writeString(post, SaveLoop.text('x'));
            Process saving = new ProcessBuilder(SaveProgram.java(folder, SaveLoop.class, post.toString())).start();
            if (saving.getInputStream().read() < 0) {
                throw new IOException("the program does not start");
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST * 1000)));
            saving.destroyForcibly().waitFor();
            String text = Files.readString(post);
            check("killed at random, " + i, text.equals(SaveLoop.text('x')) || text.equals(SaveLoop.text('y')));
            left += clear("killed at random, " + i);
        }
        System.out.printf(
                "%d saves killed at random moments: %d posts broken, %d temporary files left%n",
                times, broken.size(), left);
    }

    private void atEachCall(int most) throws IOException, InterruptedException {
        if (!Files.isExecutable(STRACE)) {
            System.out.println("no strace here: not killed at each system call");
            return;
        }
        List<SystemCall> calls = SystemCall.ofOneSave(folder, post);
        List<SystemCall> chosen = calls.size() <= most ? calls : lastChanging(calls, most);
        int before = broken.size();
        int killed = 0;
        for (SystemCall call : chosen) {
            Files.writeString(post, "old");
            killed += call.killThere(folder, post) ? 1 : 0;
            check("killed at " + call, isWhole());
            clear("killed at " + call);
        }
        System.out.printf(
                (isWrittenInPlace() ? "In place, beside a copy: " : "In one move: ")
                        + "%d of a save's %d system calls, killed at each (%d times before it ended): %d posts broken%n",
                chosen.size(),
                calls.size(),
                killed,
                broken.size() - before);
    }

    /** The post itself, or else the copy that whoever opens it next is offered. */
    private boolean isWhole() throws IOException {
        String text = Files.readString(post);
        if (text.equals("old") || text.equals(SystemCall.NEW)) {
            return true;
        }
        List<SafetyCopy> copies = isWrittenInPlace() ? SafetyCopy.of(post) : List.of();
        return copies.size() == 1 && Files.readString(copies.get(0).place()).equals("old");
    }

    /** A file with two names cannot be replaced in one move: the other name would keep the old text. */
    private void giveAnotherName() throws IOException {
        Files.createLink(other, post);
    }

    private boolean isWrittenInPlace() {
        return Files.exists(other);
    }

    /** Of the calls that change files the last ones: before them classes are loaded. */
    private static List<SystemCall> lastChanging(List<SystemCall> calls, int most) {
        List<SystemCall> changing =
                calls.stream().filter(SystemCall::changesFiles).toList();
        return changing.subList(Math.max(0, changing.size() - most), changing.size());
    }

    private void check(String what, boolean whole) {
        if (!whole) {
            broken.add(what + ": the post is broken");
        }
    }

    /** Clears up after a kill; at most one file may be left, and none that Hexo would publish. */
    private int clear(String what) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(
                            file -> !file.equals(post) && !file.equals(other) && !file.endsWith("classes"))
                    .toList();
            for (Path file : left) {
                String name = file.getFileName().toString();
                if (left.size() > 1 || !name.startsWith(".") || name.endsWith(".md")) {
                    broken.add(what + ": left " + left);
                }
                Files.delete(file);
            }
            return left.size();
        }
    }
}
