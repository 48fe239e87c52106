package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import netscape.javascript.JSObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page goes on while others come and go beside it. */
@Tag("window")
class OtherPagesWindowTest {
    private static final int PAGES = 8;

    /**
     * The engine lets go of an object that Java held by its address. Where the object's page has gone before, that may be
     * the address of an object of another page.
     */
    @Test
    void aPageStaysWhatItIsWhileWhatJavaHeldOfOthersIsLetGo() throws Exception {
        List<JSObject> held = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            try (PreviewStage gone = new PreviewStage()) {
                gone.show("Gone\n");
                held.add(gone.onFx(
                        () -> (JSObject) gone.pane().page().view().getEngine().executeScript("window.diptych")));
            }
        }
        List<PreviewStage> opened = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            PreviewStage page = new PreviewStage();
            opened.add(page);
            page.read("for (let i = 0; i < 1000000; i++) ({a() {}, b: [i]}); 0");
        }
        WeakReference<JSObject> last = new WeakReference<>(held.get(PAGES - 1));
        held.clear();
        while (last.get() != null) {
            System.gc();
        }
        for (int turn = 0; turn < 20; turn++) {
            for (PreviewStage page : opened) {
                page.show("Two " + turn + "\n");
                assertThat(page.read("document.querySelector('.dp-content').innerText"))
                        .contains("Two " + turn);
            }
        }
        for (PreviewStage page : opened) {
            page.close();
        }
    }
}
