package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the calls a save makes of the system, as strace sees it.
 *
 * @param name the call's
 * @param nth how many of that name its thread has made when it comes, from 1
 */
record SystemCall(String name, int nth) {
    /** What {@link SaveProgram} writes. */
    static final String NEW = "x".repeat(300_000);

    private static final Set<String> CHANGING = Set.of(
            "openat",
            "open",
            "creat",
            "write",
            "pwrite64",
            "writev",
            "fsync",
            "fdatasync",
            "ftruncate",
            "rename",
            "renameat",
            "renameat2",
            "unlink",
            "unlinkat",
            "link",
            "linkat",
            "chmod",
            "fchmod",
            "fchmodat",
            "chown",
            "fchown",
            "fchownat",
            "lchown",
            "setxattr",
            "fsetxattr",
            "close");
    private static final Pattern CALL = Pattern.compile("^(\\d+)\\s+(\\w+)\\((.*)$");

    /** All calls of the saving thread from the post's reading on to the word that it is saved. */
    static List<SystemCall> ofOneSave(Path folder, Path post) throws IOException, InterruptedException {
        Files.writeString(post, "old");
        Path log = Files.createTempFile("calls", ".log");
        SaveProgram.run(SaveProgram.command(
                folder,
                post,
                NEW.length(),
                SaveProgram.STRACE.toString(),
                "-f",
                "-qq",
                "-o",
                log.toString(),
                "-s",
                "200"));
        List<String> lines = Files.readAllLines(log);
        Files.delete(log);
        String thread = thread(lines, post);
        Map<String, Integer> counts = new HashMap<>();
        List<SystemCall> calls = new ArrayList<>();
        boolean saving = false;
        for (String line : lines) {
            Matcher call = CALL.matcher(line);
            if (call.find() && call.group(1).equals(thread)) {
                int nth = counts.merge(call.group(2), 1, Integer::sum);
                saving |=
                        call.group(3).contains(post.toString()) && call.group(2).startsWith("open");
                if (saving && call.group(2).startsWith("write") && call.group(3).contains("\"saved")) {
                    return calls;
                }
                if (saving) {
                    calls.add(new SystemCall(call.group(2), nth));
                }
            }
        }
        throw new IOException("the log holds no save");
    }

    private static String thread(List<String> lines, Path post) throws IOException {
        for (String line : lines) {
            Matcher call = CALL.matcher(line);
            if (call.find() && call.group(2).startsWith("open") && call.group(3).contains(post.toString())) {
                return call.group(1);
            }
        }
        throw new IOException("the log does not name the post");
    }

    boolean changesFiles() {
        return CHANGING.contains(name);
    }

    /** Whether it puts something on the disk or takes it away: classes are loaded without any such call. */
    boolean writes() {
        return changesFiles() && !name.startsWith("open") && !name.equals("close");
    }

    /** Runs a save that is killed when it comes here; says whether it was killed. */
    boolean killThere(Path folder, Path post) throws IOException, InterruptedException {
        String said = SaveProgram.run(SaveProgram.under(folder, post, NEW.length(), name, "signal=KILL:when=" + nth));
        return !said.contains("saved");
    }
}
