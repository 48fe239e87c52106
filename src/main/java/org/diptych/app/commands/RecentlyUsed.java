package org.diptych.app.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which choices the author made lately, the last first. Confined to the FX thread. */
public final class RecentlyUsed {
    private static final int MOST = 50;
    private final List<String> names = new ArrayList<>();

    /** The author chose {@code name}. */
    public void use(String name) {
        names.remove(name);
        names.add(0, name);
        if (names.size() > MOST) {
            names.remove(MOST);
        }
    }

    /** Puts what was used lately before the rest; what was never used stays in its order. */
    Comparator<Choice> order() {
        return Comparator.comparingInt(choice -> names.contains(choice.label()) ? names.indexOf(choice.label()) : MOST);
    }
}
