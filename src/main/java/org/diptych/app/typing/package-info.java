/** What is offered at the caret while the author types. */
package org.diptych.app.typing;
