package org.diptych.desk.settings;

import java.util.Objects;
import org.diptych.core.site.pictures.PictureFindings.Wishes;

/**
 * What helps where something is put into a text. Immutable; nothing is null.
 *
 * @param pageTitles whether the title of a page may be looked up whose address is pasted
 * @param yuanIsDollar whether a full-width yuan sign that is typed where a formula can begin is a dollar
 * @param pictures what is found about pictures; never of more than {@value #MOST_KILOBYTES} kilobytes
 * @param host where pictures may be put on the web
 * @param formulaShown whether the formula at the caret is shown beside it
 */
public record InsertChoice(
        boolean pageTitles, boolean yuanIsDollar, Wishes pictures, HostChoice host, boolean formulaShown) {
    public static final int MOST_KILOBYTES = 65_536;

    /** What a first start has. */
    public static final InsertChoice DEFAULT = new InsertChoice(false, true, Wishes.USUAL, HostChoice.NONE, true);

    public InsertChoice {
        Objects.requireNonNull(host, "host");
        pictures = new Wishes(Math.max(0, Math.min(MOST_KILOBYTES, pictures.largest())), pictures.altWanted());
    }

    public InsertChoice withPageTitles(boolean changed) {
        return new InsertChoice(changed, yuanIsDollar, pictures, host, formulaShown);
    }

    public InsertChoice withYuanIsDollar(boolean changed) {
        return new InsertChoice(pageTitles, changed, pictures, host, formulaShown);
    }

    public InsertChoice withPictures(Wishes changed) {
        return new InsertChoice(pageTitles, yuanIsDollar, changed, host, formulaShown);
    }

    public InsertChoice withHost(HostChoice changed) {
        return new InsertChoice(pageTitles, yuanIsDollar, pictures, changed, formulaShown);
    }

    public InsertChoice withFormulaShown(boolean changed) {
        return new InsertChoice(pageTitles, yuanIsDollar, pictures, host, changed);
    }
}
