/** Xieshou: urban–rural school mutual-aid communities. One package per feature, flat. */
package org.xieshou;
