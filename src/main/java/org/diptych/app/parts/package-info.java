/** One post in the window: its bodies side by side, its other parts folded above and below. */
package org.diptych.app.parts;
