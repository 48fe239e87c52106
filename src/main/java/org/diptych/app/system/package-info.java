/** Where the program meets the system: its log, its folders, its theme, its file choosers. */
package org.diptych.app.system;
