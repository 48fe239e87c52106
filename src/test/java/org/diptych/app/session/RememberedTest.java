package org.diptych.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.diptych.app.state.LastSession;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.core.recovery.JournalHead;
import org.diptych.desk.recovery.JournalSearch;
import org.diptych.desk.recovery.Recoverable;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program keeps for itself may be damaged in any way: it starts, says so, and loses nothing of the author's. */
class RememberedTest {
    private static final int TIMES = 100;

    @TempDir
    Path folder;

    @Test
    void damagedSettingsAndSessionsAreReadAsFarAsTheyMakeSense() throws IOException {
        Random random = new Random(20261129);
        Properties session = new LastSession(
                        List.of(),
                        0,
                        new LastSession.Recent(List.of(folder.resolve("文章.md")), List.of(folder)),
                        new LastSession.Frame(10, 20, 1200, 800, false),
                        LastSession.Layout.FIRST)
                .write();
        PropertiesFile file = Remembered.sessionFile(folder);
        file.write(session);
        byte[] sound = Files.readAllBytes(file.file());
        byte[] settings =
                "theme=dark\neditor.font-size=18\ndialect=pandoc\npage.serif=true\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < TIMES; i++) {
            Files.write(file.file(), damaged(sound, random));
            Files.write(Remembered.settingsFile(folder).file(), damaged(settings, random));

            Remembered read = Remembered.in(folder);

            LastSession.Layout layout = read.session().layout();
            assertThat(layout.pageShare()).isBetween(0.0, 1.0);
            assertThat(layout.sideWidth()).isBetween(1.0, 10_000.0);
            assertThat(read.settings()).isNotNull();
            assertThat(read.damaged()).allSatisfy(kept -> assertThat(kept).exists());
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndKept() throws IOException {
        Path settings = Remembered.settingsFile(folder).file();
        Files.writeString(settings, "theme=\\uZZZZ\n");

        Remembered read = Remembered.in(folder);

        assertThat(read.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(read.damaged()).containsExactly(settings.resolveSibling("settings.properties.damaged"));
        assertThat(read.damaged().get(0)).hasContent("theme=\\uZZZZ\n");
    }

    @Test
    void widthsThatMakeNoSenseAreTheUsualOnes() {
        for (String value : List.of("7", "-4", "NaN", "1e300", "-Infinity", "x", "")) {
            Properties lines = new Properties();
            lines.setProperty("page.share", value);
            lines.setProperty("side.width", value.equals("7") ? "-4" : value);
            lines.setProperty("post.0.dividers", value);
            assertThat(LastSession.read(lines).layout()).as(value).isEqualTo(LastSession.Layout.FIRST);
        }
    }

    @Test
    void damagedJournalsNeverHideTheOthersNorLoseAFile() throws IOException {
        Random random = new Random(20261129);
        Path journals = folder.resolve("journals");
        byte[] sound = journal();
        for (int i = 0; i < TIMES; i++) {
            Path left = Files.createDirectories(journals.resolve("left" + i));
            Files.write(left.resolve("owner"), damaged("1 1\n".getBytes(StandardCharsets.UTF_8), random));
            Files.write(left.resolve("1.journal"), damaged(sound, random));
            Files.write(left.resolve("2.journal"), sound);

            JournalSearch.Result found;
            try (JournalFolder opened = new JournalFolder(journals, java.time.Clock.systemUTC())) {
                found = new JournalSearch(opened).leftBehind();
            }

            assertThat(found.texts())
                    .extracting((Recoverable text) -> text.journal().text())
                    .as("damage %d", i)
                    .contains("unsaved text\n");
            assertThat(found.texts().size() + found.unreadable().size()).isEqualTo(2);
            found.texts().forEach(text -> delete(text.journal().place()));
        }
    }

    private static void delete(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private byte[] journal() throws IOException {
        try (JournalFolder made = new JournalFolder(folder.resolve("made"), java.time.Clock.systemUTC())) {
            made.keepAside(new JournalHead(java.util.Optional.empty(), "A post"), "unsaved text\n");
            return Files.readAllBytes(made.aside().journals().get(0).place());
        }
    }

    /** Bits turned, an end cut off, a stretch of garbage, or nothing left. */
    private static byte[] damaged(byte[] sound, Random random) {
        byte[] damaged = sound.clone();
        int at = random.nextInt(sound.length);
        switch (random.nextInt(4)) {
            case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> damaged = Arrays.copyOf(sound, at);
            case 2 -> {
                for (int i = at; i < Math.min(sound.length, at + 1 + random.nextInt(30)); i++) {
                    damaged[i] = (byte) random.nextInt();
                }
            }
            default -> damaged = new byte[0];
        }
        return damaged;
    }
}
