package org.xieshou.shared;

/** The frame a coordinate is given in: what browsers report, or what Chinese map providers draw. */
public enum Datum {
    WGS84,
    GCJ02
}
