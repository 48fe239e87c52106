package org.diptych.app.commands;

import java.util.Set;
import org.diptych.ui.shared.Command.Scope;

/** What has the keys, and so which commands may act. */
public enum KeyHolder {
    /** Nothing yet: the posts are still being opened. */
    LOADING(Scope.WINDOW, Scope.ALWAYS),
    /** A sheet, be it a question, over the window. */
    SHEET(Scope.ALWAYS),
    /** A field in a sheet. */
    SHEET_FIELD(Scope.TYPED, Scope.HISTORY, Scope.ALWAYS),
    /** A list with a field of its own, at the caret. */
    POPUP(Scope.TYPED, Scope.HISTORY, Scope.ALWAYS),
    /** A field of the form, of a panel, of the find bar. */
    FIELD(Scope.TYPED, Scope.HISTORY, Scope.POST, Scope.WINDOW, Scope.ALWAYS),
    /** A list or table, or the page: what has a selection of its own. */
    LIST(Scope.HISTORY, Scope.POST, Scope.WINDOW, Scope.ALWAYS),
    EDITOR(Scope.values()),
    /** A button, say, or nothing: the author counts as being in the editor they were in last. */
    WINDOW(Scope.values());

    private final Set<Scope> scopes;

    KeyHolder(Scope... scopes) {
        this.scopes = Set.of(scopes);
    }

    /** Whether a command of {@code scope} may act. */
    public boolean allows(Scope scope) {
        return scopes.contains(scope);
    }
}
