/** What is offered at the caret while the author types. */
@NullMarked
package org.diptych.app.typing;

import org.jspecify.annotations.NullMarked;
