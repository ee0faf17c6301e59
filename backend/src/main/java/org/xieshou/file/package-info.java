/**
 * Photos and documents that other features attach to their records: what is let in, stored by content in a local
 * folder or an S3-compatible store, and who may read it. Knows nothing of the records; they vouch for their readers.
 */
package org.xieshou.file;
