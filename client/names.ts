/** Names that the manifest and the code share; a test compares them. */
export const commandIds = {
  newTemplate: 'replylint.newTemplate',
  checkFile: 'replylint.checkFile',
  review: 'replylint.review',
  preview: 'replylint.preview',
  convert: 'replylint.convert',
  convertToStatusUpdate: 'replylint.convertToStatusUpdate',
  convertToExecutiveReport: 'replylint.convertToExecutiveReport',
  convertToIncidentNotice: 'replylint.convertToIncidentNotice',
  convertToKeyClientLetter: 'replylint.convertToKeyClientLetter',
  createConfig: 'replylint.createConfig',
  openRule: 'replylint.openRule',
  showLog: 'replylint.showLog',
  restart: 'replylint.restart',
} as const;

/** What menus ask about the active editor. */
export const contextKeys = {
  isTemplate: 'replylint.isTemplate',
  /** A step of the walkthrough is done. */
  hasRepaired: 'replylint.hasRepaired',
} as const;
