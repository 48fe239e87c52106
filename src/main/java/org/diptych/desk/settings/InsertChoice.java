package org.diptych.desk.settings;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.picture.PictureHost;
import org.diptych.core.site.pictures.PictureFindings.Wishes;

/**
 * What helps where something is put into a text. Immutable; nothing is null.
 *
 * @param pageTitles whether the title of a page may be looked up whose address is pasted
 * @param yuanIsDollar whether a full-width yuan sign that is typed where a formula can begin is a dollar
 * @param largestPicture a picture of more kilobytes is a finding; 0 for none
 * @param altWanted whether a picture without a description is a finding
 * @param pictureHost the command that puts a picture on a host and writes its address; empty for none
 * @param hostSeconds how long that may take for one picture
 * @param formulaShown whether the formula at the caret is shown beside it
 */
public record InsertChoice(
        boolean pageTitles,
        boolean yuanIsDollar,
        int largestPicture,
        boolean altWanted,
        String pictureHost,
        int hostSeconds,
        boolean formulaShown) {
    public static final int MOST_KILOBYTES = 65_536;
    public static final int SHORTEST = 5;
    public static final int LONGEST = 600;

    /** What a first start has. */
    public static final InsertChoice DEFAULT = new InsertChoice(false, true, 2048, false, "", 60, true);

    public InsertChoice {
        Objects.requireNonNull(pictureHost, "pictureHost");
        largestPicture = Math.max(0, Math.min(MOST_KILOBYTES, largestPicture));
        hostSeconds = Math.max(SHORTEST, Math.min(LONGEST, hostSeconds));
    }

    /** Where pictures may be put on the web, if the author has named anything. */
    public Optional<PictureHost> host() {
        return pictureHost.isBlank()
                ? Optional.empty()
                : Optional.of(new PictureHost(pictureHost, Duration.ofSeconds(hostSeconds)));
    }

    /** What is found about pictures. */
    public Wishes pictureWishes() {
        return new Wishes(largestPicture, altWanted);
    }

    public InsertChoice withPageTitles(boolean changed) {
        return new InsertChoice(
                changed, yuanIsDollar, largestPicture, altWanted, pictureHost, hostSeconds, formulaShown);
    }

    public InsertChoice withYuanIsDollar(boolean changed) {
        return new InsertChoice(pageTitles, changed, largestPicture, altWanted, pictureHost, hostSeconds, formulaShown);
    }

    public InsertChoice withLargestPicture(int changed) {
        return new InsertChoice(pageTitles, yuanIsDollar, changed, altWanted, pictureHost, hostSeconds, formulaShown);
    }

    public InsertChoice withAltWanted(boolean changed) {
        return new InsertChoice(
                pageTitles, yuanIsDollar, largestPicture, changed, pictureHost, hostSeconds, formulaShown);
    }

    public InsertChoice withPictureHost(String changed) {
        return new InsertChoice(
                pageTitles, yuanIsDollar, largestPicture, altWanted, changed, hostSeconds, formulaShown);
    }

    public InsertChoice withFormulaShown(boolean changed) {
        return new InsertChoice(pageTitles, yuanIsDollar, largestPicture, altWanted, pictureHost, hostSeconds, changed);
    }

    public InsertChoice withHostSeconds(int changed) {
        return new InsertChoice(
                pageTitles, yuanIsDollar, largestPicture, altWanted, pictureHost, changed, formulaShown);
    }
}
