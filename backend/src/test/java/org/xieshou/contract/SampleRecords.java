package org.xieshou.contract;

/** Makes the records of one feature in the district on which the rights are tried; {@link #order()} says when. */
public interface SampleRecords {

    /** Migration number of the feature: what others build on comes first. */
    int order();

    void make(SampleDistrict district);
}
