/** Where a product of the public Icecat set stands. */
type Shelf = Readonly<{ department: Named; category: Named }>;
type Named = Readonly<{ handle: string; nameFr: string; nameEn: string }>;

/**
 * The set names no categories; its titles do, in English. Each department with its shelves: handle, name in French, in
 * English, and the words of its titles.
 */
const table = `
impression : Impression : Printing
  toners : Toners : Toners : toner, developer unit, developer powder
  encres : Encres : Inks : (ink|print) cartridges?, ink tank, ink bottle, ink stick, ink roller, printer ink, ink \\d, solid ink, ink$, print cartridge, ink cartridge, singlepack, multipack, original (black|cyan|magenta|yellow|blue|photo), inkcartridge
  rubans : Rubans et étiqueteuses : Ribbons : printer ribbon, thermal ribbon, label-making tape, correction tape, ribbon, typewriter
  tambours : Tambours et fours : Drums : printer drum, drum, fuser, imaging unit, printer belt, transfer (kit|unit|roller|belt), maintenance kit, photoconductor, waste (toner )?(container|bottle|collector), print head, printhead, printer kit, roller kit, printer cleaning, cleaning kit
  papiers : Papiers et films : Papers : photo paper, printing paper, white paper, large format media, art paper, printing film, paper (pack|roll|sheets?), transparency film, inkjet paper, plotter paper, thermal paper, canvas, heat transfer, textile, banner, paper
  etiquettes : Étiquettes : Labels : labels?, self-adhesive, name badge, index tab, divider
  pieces-d-imprimante : Pièces d’imprimante : Print accessories : printer/scanner spare, tray/feeder, printer cabinet, duplex unit, output stacker, staple, printer memory, print server, printer stand, print & scan, sheet feeder, feeder, finisher, hole punch unit, printer accessory, printer spare
  imprimantes : Imprimantes et scanners : Printers : (inkjet|laser|label|photo|matrix|thermal|led) printer, multifunction(al)?, printer, scanner, fax machine, fax, copier, plotter, ppm
ordinateurs : Ordinateurs : Computing
  sacoches : Sacoches et housses : Bags : notebook case, backpack, briefcase, messenger, sleeve, tablet case, notebook bag, carrying case, trolley case, equipment case, camera case, case cover, bag
  pieces-de-portable : Pièces de portable : Mobile accessories : notebook spare, notebook dock, docking station, port replicator, notebook (stand|accessory|cover|arm), notebook accessory, display privacy, privacy filter, screen protector, dock
  portables : Portables : Portables : notebook, chromebook, netbook, ultrabook, hybrid \\(2-in-1\\), mobile workstation, laptop, tablet
  ordinateurs-de-bureau : Ordinateurs de bureau : Desktops : pc(?!\\()|workstation|thin client|all-in-one|desktop|barebone|terminal
  serveurs : Serveurs : Servers : server, disk array, nas, san storage, storage server, tape (drive|library|array|auto), raid
composants : Composants : Components
  processeurs : Processeurs : Processors : processor, xeon, cpu
  memoires : Mémoires : Memory : memory module, ddr\\d?, sdram, dimm, memory
  cartes-et-cles : Cartes mémoire et clés : Flash storage : memory card, flash drive, card reader, microsd, compactflash
  disques : Disques et supports : Storage : hard drive, hdd, solid state, ssd, optical disc drive, internal (hard|solid), blank (cd|dvd), dvd(-|\\+)r, cd-r, data tape, data cartridge, blu-ray, diskette, storage drive, hard disk
  cartes-graphiques : Cartes graphiques et mères : Boards : graphics card, motherboard, desktop board, workstation board, geforce, radeon, quadro
  cartes-d-extension : Cartes d’extension : Expansion : interface cards?/adapter, networking card, network interface card, interface card, raid controller, sound card, controller, tv tuner, adapter card, slot expander, pci
  boitiers : Boîtiers et refroidissement : Chassis : computer case, computer cooling, computer power, power supply, hardware cooling, fan, cooler, heatsink, chassis, drive (bay|enclosure), mounting bracket, drive cage, hdd/ssd enclosure, thermal
cables-et-reseau : Câbles et réseau : Connectivity
  cables-reseau : Câbles réseau : Network cables : networking cable, patch (cable|cord|panel), cat ?[56]e?, utp, ethernet cable, rj-?45
  fibre : Fibre optique : Fibre : fibre optic, fiber optic
  cables-audio-video : Câbles audio et vidéo : AV cables : audio cable, video cable, hdmi, displayport, dvi, vga, s-video, coaxial, scart, composite, audio adapter
  cables-d-alimentation : Câbles d’alimentation : Power cables : power cable, power cord, power extension
  cables : Autres câbles : Cables : cable, cord, coupler, connector, gender, adapter
  reseau : Réseau : Networking : network switch, router, hub, network media, network transceiver, network antenna, access point, modem, switch, bridge, repeater, gateway, firewall, antenna, transceiver, wlan, wireless, network, kvm, powerline, poe, telephone, phone system, voip
  baies : Baies et supports : Racks : rack, mounting kit, mount, bracket, stand, cabinet, arm, kit
energie : Énergie : Energy
  onduleurs : Onduleurs : UPS : uninterruptible power, ups
  distribution : Prises et parasurtenseurs : Outlets : power distribution, surge protector, outlet, power strip
  batteries : Piles et batteries : Batteries : batter(y|ies), charger, power bank
  adaptateurs-secteur : Adaptateurs secteur : Power adapters : power adapter, inverter, transformer
image-et-son : Image et son : Audiovisual
  projecteurs : Projecteurs et écrans : Projection : projector lamp, projection, projector
  ecrans : Écrans : Displays : computer monitor, flat screen, monitor, led display, television, tv, touch screen, public display, signage, flat panel, digital photo frame
  casques : Casques et micros : Headsets : headphones?, headset, earphone, microphone
  haut-parleurs : Haut-parleurs : Speakers : loudspeaker, speaker, soundbar, audio system, radio, subwoofer
  photo-et-video : Photo et vidéo : Imaging : camera, camcorder, lens, webcam, tripod, flash, binocular, microscope, telescope
  lecteurs : Lecteurs : Players : player, recorder, mp3, dictaphone, remote control, set-top, receiver, home theatre, home cinema, home audio, micro system
  telephonie : Téléphonie : Telephony : mobile phone, smartphone, handheld, mobile device, phone, cordless, dect, navigator, gps
bureau : Bureau : Office
  claviers-et-souris : Claviers et souris : Input devices : keyboard, mouse, mice, trackball, presenter, graphic tablet, joystick, gamepad, input device, stylus, keypad
  calculatrices : Calculatrices : Calculators : calculator
  fournitures : Fournitures : Stationery : binder, folder, stapler, paper cutter, shredder, laminat, pen, marker, eraser, notebook paper, whiteboard, notepad, file, envelope, tape, glue, puncher, desk, card, clip, footrest, wrist rest, sheet, sleeve, pocket, pouch, organiser, storage box, planner
  logiciels : Logiciels et garanties : Licences and services : service, software, licen[cs]e, warranty, extension, edition, windows, office, support
  securite : Antivols et caisses : Security : cable lock, lock, bar code, barcode, cash drawer, point of sale, magnetic card, alarm
maison-et-jeux : Maison et jeux : Home and play
  jeux : Jeux et jouets : Toys : puzzle, kitchen, toy, doll, game, building (set|block), lego, craft, playhouse, figure, plush
  electromenager : Électroménager : Appliances : shaver, razor, light bulb, lamp, home theater, coffee, kettle, toaster, iron, vacuum, fryer, hair, blender, toothbrush, trimmer, grinder, epilator, oven, steam, juicer, nail, appliance
`;

/** Every word with its shelf, the longest first. */
const words = table
  .trim()
  .split(/\n(?! )/)
  .flatMap((part) => {
    const [department = "", ...rows] = part.split("\n").map((row) => row.trim());
    return rows.flatMap((row) => {
      const shelf: Shelf = { department: namedBy(department), category: namedBy(row) };
      return (row.split(" : ")[3] ?? "").split(", ").map((word) => ({ word, shelf }));
    });
  })
  .sort((a, b) => b.word.length - a.word.length);

function namedBy(row: string): Named {
  const [handle = "", nameFr = "", nameEn = ""] = row.split(" : ");
  return { handle, nameFr, nameEn };
}

/** Any of them as a title has it: not in the midst of another word. Each is a group, by which it is known again. */
const anyWord = new RegExp(
  `(?<![A-Za-z])(?:${words.map(({ word }) => `(${word.replace(/(?<!\\)\((?!\?)/g, "(?:")})`).join("|")})(?![A-Za-z])`,
);

/**
 * Where a product stands by these texts, the surest first; null where none has a word of a shelf. Of several the first in the
 * text decides, of those that begin there the longest.
 */
export function shelfOf(texts: readonly string[]): Shelf | null {
  for (const text of texts) {
    const found = anyWord.exec(text)?.slice(1);
    if (found) return words[found.findIndex((group) => group !== undefined)]?.shelf ?? null;
  }
  return null;
}
