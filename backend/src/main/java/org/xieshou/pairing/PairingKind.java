package org.xieshou.pairing;

/** Who is paired with whom (domain.md 3.4). */
public enum PairingKind {
    /** Two schools. */
    SCHOOL_SCHOOL,
    /** 师徒: side A is the master. */
    MASTER_APPRENTICE,
    /** 教师互助. */
    PEER_TEACHERS,
    /** 干部挂职. */
    CADRE;

    boolean ofPeople() {
        return this != SCHOOL_SCHOOL;
    }
}
