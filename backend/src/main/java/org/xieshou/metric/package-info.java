/**
 * What can be counted for a community from records of its work: visits by kind, quotas, meetings, documents. Every
 * count comes with the records behind it, those not counted with the reason, so that a score can be traced.
 */
package org.xieshou.metric;
