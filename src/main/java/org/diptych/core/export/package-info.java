/** The finished post: the Hexo file itself, or one page that needs nothing else. */
package org.diptych.core.export;
