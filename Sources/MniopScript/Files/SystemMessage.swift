import Glibc
import MniopCore

/// Why a call to the system failed, in both languages.
public enum SystemMessage {
    /// `number`: errno, by default that of the last call.
    public static func label(_ number: Int32 = errno) -> Label {
        switch number {
        case ENOENT:
            Label(
                fr: "ce fichier ou ce dossier n'existe pas",
                en: "there is no such file or folder")
        case EACCES, EPERM:
            Label(fr: "vous n'en avez pas le droit", en: "you have no right to it")
        case ENOTDIR:
            Label(
                fr: "une partie de ce chemin n'est pas un dossier",
                en: "a part of this path is no folder")
        case EISDIR: Label(fr: "c'est un dossier", en: "it is a folder")
        case ELOOP:
            Label(fr: "des liens y tournent en rond", en: "links go round in circles there")
        case ENAMETOOLONG: Label(fr: "ce nom est trop long", en: "this name is too long")
        case EEXIST: Label(fr: "il existe déjà", en: "it exists already")
        case ENOSPC: Label(fr: "le disque est plein", en: "the disk is full")
        case EROFS: Label(fr: "ce disque ne s'écrit pas", en: "this disk cannot be written")
        case EIO: Label(fr: "le disque ne répond pas", en: "the disk does not answer")
        case EMFILE, ENFILE:
            Label(fr: "trop de fichiers sont ouverts", en: "too many files are open")
        default:
            // In the C locale: English.
            Label(
                fr: "le système dit : " + String(cString: strerror(number)),
                en: String(cString: strerror(number)))
        }
    }
}
