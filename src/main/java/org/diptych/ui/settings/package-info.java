/** What the author has chosen, where it is kept, and the sheet it is changed in. */
package org.diptych.ui.settings;
