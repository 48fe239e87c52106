package org.diptych.desk.browse;

import java.io.IOException;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.diptych.core.site.fulltext.FoundText;

/** Finds posts of the site by what they say. */
public interface TextFinder {

    /** Someone looks: from now on the texts are kept current. */
    void begin();

    /** The posts that hold all words of {@code typed}, the likeliest first. Waits for the disk: for a worker. */
    List<FoundText> find(String typed) throws IOException;

    /** Another value, on the FX thread, whenever the texts of more posts are known. */
    ObservableValue<? extends Number> revision();
}
