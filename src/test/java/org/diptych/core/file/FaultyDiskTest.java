package org.diptych.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.diptych.core.file.encoding.Encoding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Saves on disks that are full, closed or shared: faults made for real. */
@EnabledOnOs(OS.LINUX)
class FaultyDiskTest {
    private static final int LENGTH = 100_000;

    @TempDir
    Path folder;

    private Path post;

    @BeforeEach
    void aPostOnDisk() throws Exception {
        post = Files.writeString(folder.resolve("post.md"), "old");
    }

    @Test
    void aFullDiskKeepsTheOldPostAndTakesTheNewOneOnceThereIsSpace() throws Exception {
        String said = saidOnADisk(
                "160k",
                "cd $disk",
                "head -c 120000 /dev/zero > filler",
                "$save",
                "cat post.md; echo; ls -A",
                "rm filler",
                "$save",
                "wc -c < post.md; ls -A");

        assertThat(said.lines())
                .containsExactly("NO_SPACE", "old", "filler", "post.md", "saved", String.valueOf(LENGTH), "post.md");
    }

    @Test
    void aDiskMountedForReadingIsSaid() throws Exception {
        String said = saidOnADisk("1m", "mount -o remount,ro $disk", "$save", "cat $disk/post.md");

        assertThat(said.lines()).containsExactly("DISK_NOT_WRITABLE", "old");
    }

    @Test
    void aDiskTakenAwayWhileItsPostIsOpenIsSaid() throws Exception {
        // Desktops take away the folder of a stick with the stick.
        String said = saidOnADisk("1m", "$save \"umount -l $disk; rmdir $disk\"", "ls " + folder);

        assertThat(said.lines()).containsExactly("FOLDER_MISSING", "classes", "post.md");
    }

    @Test
    void aFolderRenamedWhileItsPostIsOpenIsSaidAndThePostThereStays() throws Exception {
        Path before = Files.createDirectory(folder.resolve("before"));
        Path after = folder.resolve("after");
        Files.writeString(before.resolve("post.md"), "old");
        List<String> save = new ArrayList<>(SaveProgram.command(folder, before.resolve("post.md"), LENGTH));
        save.add("mv " + before + " " + after);

        assertThat(SaveProgram.run(save)).isEqualTo("FOLDER_MISSING");

        assertThat(after.resolve("post.md")).hasContent("old");
        assertThat(before).doesNotExist();
    }

    @Test
    void anImmutableFileIsSaid() throws Exception {
        assumeTrue(
                sh("chattr +i " + post + " && echo done").equals("done"), "only the superuser makes files immutable");
        try {
            assertThat(SaveProgram.run(SaveProgram.command(folder, post, LENGTH)))
                    .isIn("NOT_WRITABLE", "FAILED");
            assertThat(post).hasContent("old");
            assertThat(leftovers()).isEmpty();
        } finally {
            sh("chattr -i " + post);
        }
    }

    @Test
    void theOwnerStaysWhoeverSaves() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/setpriv")));
        sh("chown 65534:65534 " + post);
        assertThat(SaveProgram.run(SaveProgram.command(folder, post, LENGTH))).isEqualTo("saved");
        assertThat(sh("stat -c %u:%g " + post)).isEqualTo("65534:65534");

        // Somebody who may write the file and the folder, and may not give files away: it is written in place.
        sh("chown 0:0 " + post + "; chmod 666 " + post + "; chmod 777 " + folder);
        String inode = sh("stat -c %i " + post);
        String said = SaveProgram.run(SaveProgram.command(
                folder, post, 5, "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        assertThat(said).isEqualTo("saved");
        assertThat(post).hasContent("xxxxx");
        assertThat(sh("stat -c %u:%g:%i " + post)).isEqualTo("0:0:" + inode);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void whatIsMovedInPlaceHasReachedTheDisk() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")));
        Path log = folder.resolve("log");
        SaveProgram.run(SaveProgram.command(
                folder,
                post,
                LENGTH,
                "/usr/bin/strace",
                "-f",
                "-y",
                "-qq",
                "-o",
                log.toString(),
                "-e",
                "trace=fsync,rename,renameat,renameat2"));
        assumeTrue(Files.exists(log));

        List<String> calls = Files.readAllLines(log).stream()
                .filter(line -> line.contains(folder.toString()))
                .map(line -> line.replaceFirst("^\\d+ +", ""))
                .toList();
        assertThat(calls).hasSize(3);
        assertThat(calls.get(0)).startsWith("fsync(").contains(".tmp>");
        assertThat(calls.get(1)).startsWith("rename").contains(".tmp\"", "post.md\"");
        assertThat(calls.get(2)).startsWith("fsync(").contains(folder + ">");
    }

    @Test
    void savesAtTheSameTimeLeaveOneOfTheirTextsWhole() throws Exception {
        ExecutorService savers = Executors.newFixedThreadPool(8);
        List<Future<PostFile>> saves = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String text = String.valueOf((char) ('a' + i % 26)).repeat(LENGTH);
            saves.add(savers.submit(() -> PostFileWriter.overwrite(post, text, Encoding.UTF_8)));
        }
        for (Future<PostFile> save : saves) {
            save.get();
        }
        savers.shutdown();

        assertThat(Files.readString(post))
                .hasSize(LENGTH)
                .matches(text -> text.chars().distinct().count() == 1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aReadOnlyFileCanBeMadeWritable() throws Exception {
        Files.setPosixFilePermissions(post, PosixFilePermissions.fromString("r--r--r--"));

        PostFileWriter.makeWritable(post);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(post)))
                .isEqualTo("rw-r--r--");
    }

    /**
     * What {@code lines} of the shell print on a disk of their own that holds an old post; {@code $disk} is its folder,
     * {@code $save} saves the post. In a namespace of mounts, which needs no rights where the system allows it to users.
     */
    private String saidOnADisk(String size, String... lines) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        List<String> script = new ArrayList<>(List.of(
                "disk=" + disk,
                "save='" + String.join(" ", SaveProgram.command(folder, disk.resolve("post.md"), LENGTH)) + "'",
                "mount -t tmpfs -o size=" + size + " none $disk || { echo no mount; exit; }",
                "printf old > $disk/post.md"));
        script.addAll(List.of(lines));
        boolean root = System.getProperty("user.name").equals("root");
        String said = SaveProgram.run(List.of("unshare", root ? "-m" : "-rm", "sh", "-c", String.join("\n", script)));
        assumeTrue(!said.contains("no mount") && !said.contains("unshare"), said);
        return said;
    }

    private static String sh(String line) throws Exception {
        return SaveProgram.run(List.of("sh", "-c", line + " 2>/dev/null"));
    }

    private List<String> leftovers() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }
}
