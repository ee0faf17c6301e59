/**
 * What the packaged application goes through: killed and cut off from its database at any moment, a full disk, uploads
 * made to harm, a backup brought back. Run by {@code make ordeal}, on what {@code package} built, in processes of their own.
 */
package org.xieshou.ordeal;
