package org.diptych.desk.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.file.FileProblem;
import org.diptych.desk.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachedFilesTest {
    private static final String TIDES = "@book{tides, title={Tides}, year=2001}\n";

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final ObjectProperty<Path> place = new SimpleObjectProperty<>();
    private Attachments kept = Attachments.NONE;
    private AttachedFiles attached;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        place.set(folder);
        file = Files.writeString(folder.resolve("library.bib"), TIDES);
        attached = new AttachedFiles(place, now -> kept = now, new Background(Runnable::run, fx::add));
    }

    @AfterEach
    void stop() {
        attached.close();
    }

    @Test
    void offersWhatAFileHolds() throws Exception {
        attached.attach(file);
        until(() -> works() == 1);

        assertThat(attached.files().get(0).offered()).singleElement().satisfies(entry -> assertThat(entry.origin())
                .isEqualTo("library.bib"));
        assertThat(kept.of(folder)).containsExactly(file);
    }

    @Test
    void readsAgainWhatAReferenceManagerWrites() throws Exception {
        attached.attach(file);
        until(() -> works() == 1);

        Files.writeString(file, TIDES + "@book{lamps, title={Lamps}}\n@book{open, title={\n");

        until(() -> works() == 2);
        assertThat(attached.files().get(0).read().orElseThrow().faults())
                .extracting(Fault::line)
                .containsExactly(3);
    }

    @Test
    void saysThatAFileIsGone() throws Exception {
        attached.attach(file);
        until(() -> works() == 1);
        Files.delete(file);

        attached.lookAgain();
        until(() -> attached.files().get(0).problem().isPresent());

        assertThat(attached.files().get(0).problem().orElseThrow().kind()).isEqualTo(FileProblem.Kind.MISSING);
    }

    @Test
    void belongsToItsPlace() throws Exception {
        attached.begin(Attachments.NONE.with(folder, file));
        until(() -> works() == 1);

        place.set(folder.resolve("elsewhere"));
        assertThat(attached.files()).isEmpty();

        place.set(folder);
        until(() -> works() == 1);
    }

    @Test
    void canBeDetached() throws Exception {
        attached.attach(file);
        until(() -> works() == 1);

        attached.detach(file);

        assertThat(attached.files()).isEmpty();
        assertThat(kept.all()).isEmpty();
    }

    private int works() {
        return attached.files().stream().mapToInt(each -> each.offered().size()).sum();
    }

    private void until(BooleanSupplier reached) throws InterruptedException {
        while (!reached.getAsBoolean()) {
            Runnable next = fx.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something happens").isNotNull();
            next.run();
        }
    }
}
