package org.diptych.desk.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.site.SitePangu;
import org.diptych.core.spelling.WordFile;
import org.diptych.core.spelling.WordList;
import org.diptych.desk.work.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words the author, and the sites of the open posts, say are words; files that other programs may change, too. */
public final class OwnWords {
    private static final Logger LOG = LoggerFactory.getLogger(OwnWords.class);

    private final WordFile mine;
    private final Background worker;
    private final ReadOnlyObjectWrapper<WordList> words = new ReadOnlyObjectWrapper<>(this, "words", WordList.EMPTY);
    private final Map<Path, ObjectProperty<OfSite>> sites = new HashMap<>();

    /**
     * What a site says of writing.
     *
     * @param pangu whether its theme puts spaces between Chinese and Latin by itself
     */
    record OfSite(WordList words, boolean pangu) {
        static final OfSite NOTHING = new OfSite(WordList.EMPTY, false);
    }

    /** @param folder where the program keeps what it remembers */
    public OwnWords(Path folder, Background worker) {
        this.mine = new WordFile(folder.resolve(WordFile.MINE));
        this.worker = worker;
        look();
    }

    /** The author's own. */
    ReadOnlyObjectProperty<WordList> mine() {
        return words.getReadOnlyProperty();
    }

    /** Those of the site in {@code folder}: nothing until they are read. */
    ObjectProperty<OfSite> of(Path folder) {
        return sites.computeIfAbsent(folder, same -> {
            ObjectProperty<OfSite> site = new SimpleObjectProperty<>(this, "site", OfSite.NOTHING);
            worker.ask(() -> read(folder)).thenAccept(site::set);
            return site;
        });
    }

    /** Reads the files again: another program may have changed them. */
    void look() {
        worker.ask(() -> read(mine)).thenAccept(words::set);
        sites.forEach((folder, site) -> worker.ask(() -> read(folder)).thenAccept(site::set));
    }

    void addToMine(String word) {
        worker.ask(() -> mine.add(word)).thenAccept(words::set);
    }

    void addToSite(Path folder, String word) {
        ObjectProperty<OfSite> site = of(folder);
        worker.ask(() -> file(folder).add(word))
                .thenAccept(now -> site.set(new OfSite(now, site.get().pangu())));
    }

    private static WordFile file(Path folder) {
        return new WordFile(folder.resolve(WordFile.OF_SITE));
    }

    private static OfSite read(Path folder) {
        return new OfSite(read(file(folder)), SitePangu.isOn(folder));
    }

    private static WordList read(WordFile file) {
        try {
            return file.read();
        } catch (IOException unreadable) {
            LOG.warn("{} could not be read", file.path(), unreadable);
            return WordList.EMPTY;
        }
    }
}
