package org.diptych.app.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.messages.Messages;
import org.diptych.core.picture.PictureHost;
import org.diptych.core.program.ProgramFault;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;
import org.diptych.ui.picture.Brought;
import org.diptych.ui.picture.UploadSheet;

/** Puts pictures to the author's host, one after the other, and shows how it goes. Confined to the FX thread. */
public final class Uploading {
    private final Supplier<Optional<PictureHost>> host;
    private final Background worker;
    private final SheetLayer sheets;
    private final Messages words;

    /**
     * @param host the one the author has named now
     * @param worker waits for its command
     * @param words area {@code pictures}
     */
    public Uploading(Supplier<Optional<PictureHost>> host, Background worker, SheetLayer sheets, Messages words) {
        this.host = host;
        this.worker = worker;
        this.sheets = sheets;
        this.words = words;
    }

    /** What the host is called, if the author has named one. */
    Optional<String> hostName() {
        return host.get().map(PictureHost::name);
    }

    /** Begins to put {@code pictures} there; {@code done} is given their addresses, once all are there. */
    void begin(List<Brought> pictures, Consumer<List<String>> done) {
        new Round(host.get().orElseThrow(), pictures, done).begin();
    }

    private final class Round {
        private final PictureHost to;
        private final List<Brought> pictures;
        private final Consumer<List<String>> done;
        private final List<String> addresses = new ArrayList<>();
        private final UploadSheet sheet;
        /** What was begun last. */
        private Task<?> running = Task.done();

        Round(PictureHost to, List<Brought> pictures, Consumer<List<String>> done) {
            this.to = to;
            this.pictures = pictures;
            this.done = done;
            this.sheet = new UploadSheet(to.name(), words, this::next, sheets::close);
        }

        void begin() {
            sheets.show(sheet, sheet.first(), Pos.CENTER, "pictures", () -> running.cancel());
            next();
        }

        private void next() {
            int place = addresses.size();
            if (place == pictures.size()) {
                sheets.dismiss();
                done.accept(addresses);
                return;
            }
            Brought picture = pictures.get(place);
            sheet.show(picture.name(), place + 1, pictures.size());
            running = worker.ask(() -> upload(picture))
                    .thenAccept(address -> {
                        addresses.add(address);
                        next();
                    })
                    .otherwise(this::tell);
        }

        /** The command gets a file of the picture's name, in a folder of its own, which goes afterwards. */
        private String upload(Brought picture) throws IOException, PictureHost.Refused, InterruptedException {
            Path folder = Files.createTempDirectory("diptych-picture");
            Path file = folder.resolve(picture.name());
            try {
                Files.write(file, picture.bytes());
                return to.upload(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        }

        private void tell(Throwable failure) {
            if (failure instanceof PictureHost.Refused refused) {
                sheet.fail(
                        words.get(refused.isSilent() ? "upload.no-address" : "upload.refused", to.name()),
                        refused.said());
            } else if (failure instanceof ProgramFault fault) {
                sheet.fail(
                        words.get("upload.fault." + fault.kind().name().toLowerCase(Locale.ROOT), fault.named()), "");
            } else {
                sheet.fail(
                        failure instanceof IOException
                                ? new FaultWords(words.locale()).of(failure)
                                : words.get("failed"),
                        "");
            }
        }
    }
}
